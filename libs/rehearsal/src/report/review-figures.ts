import type { RecordedEvent } from '@pacesetter/kernel';
import type { ReviewEvent, Reviewers, RoundEvent, SessionEvent, SessionKind } from '@pacesetter/reviews';

type Counted = readonly [table: 'reviews' | 'suggestions' | 'followUps', as: string];

const BY: Readonly<Record<Reviewers, string>> = {
  masses: '群众评议 mass review',
  peers: '党员互评 peer review',
  subordinates: '下级评议上级 upward review',
};

const SESSIONS: Readonly<Record<SessionKind, string>> = {
  peer: '互评会 peer session',
  upward: '评议上级会 upward session',
  judges: '评委会 panel of judges',
};

/** What an event about reviews adds to the report. */
export function reviewFigures(recorded: RecordedEvent): readonly Counted[] {
  const { type, data } = recorded as RecordedEvent<ReviewEvent | SessionEvent | RoundEvent>;
  switch (type) {
    case 'SelfReviewRecorded':
      return [['reviews', '自我讲评 self-review'], ...data.items.map((item) => stated(item.outcome))];
    case 'LeaderCommentRecorded':
      return [['reviews', "领导点评 leader's comment"]];
    case 'MassReviewRecorded':
      return [['reviews', `${BY[data.reviewers]}${data.valid ? '' : ', too few took part'}`]];
    case 'ReviewRoundClosed':
      return [['reviews', `${data.kind}: everyone below covered`]];
    case 'ReviewSessionClosed':
      return [['reviews', `${SESSIONS[data.kind]}, ${data.because}${data.valid ? '' : ', too few sheets'}`]];
    case 'SessionReviewerRecused':
      return [['reviews', `回避 recused: ${data.relation}, by ${data.by}`]];
    case 'ReviewerRecused':
      return [['reviews', `回避 recused: ${data.relation}, by ${data.by}`]];
    default:
      return followed(recorded as RecordedEvent<ReviewEvent>);
  }
}

function stated(outcome: string): Counted {
  return ['reviews', `自查承诺 own pledge item stated as ${outcome}`];
}

function followed({ type, data }: RecordedEvent<ReviewEvent>): readonly Counted[] {
  switch (type) {
    case 'SuggestionRaised':
      return [['suggestions', '提出 raised']];
    case 'SuggestionAccepted':
      return [['suggestions', '采纳 accepted']];
    case 'SuggestionDeclined':
      return [['suggestions', '不采纳 declined']];
    case 'SuggestionLeftUnanswered':
      return [['suggestions', '逾期未答复 left unanswered']];
    case 'SuggestionClosed':
      return [['suggestions', '办结 carried out']];
    case 'HelperAssigned':
      return [['followUps', '明确帮扶人 helper named']];
    case 'ImprovementPlanSubmitted':
      return [['followUps', '提高计划 plan to improve']];
    case 'ImprovementConfirmed':
      return [['followUps', '提高到位 improvement confirmed']];
    case 'FollowUpMissed':
      return [['followUps', `逾期 missed: ${data.duty}`]];
    default:
      return [];
  }
}
