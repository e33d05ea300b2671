import type { BallotEvent } from '@pacesetter/ballots';
import type { RecordedEvent } from '@pacesetter/kernel';
import type { ProgrammeDefinition } from '@pacesetter/programmes';
import type { ReviewEvent, SessionEvent } from '@pacesetter/reviews';
import { element, type Element, elementsOf, type ElementSource, part } from './element';

type Seen = ReviewEvent | SessionEvent | BallotEvent;

/** Reviews in all directions, how they are held, and what becomes of suggestions. */
export const reviewElements: ElementSource = {
  parts: (definition) => [
    ...part('评议', 'Reviews', [...byMasses(definition), ...byOthers(definition)]),
    ...part('意见建议与回避', 'Suggestions and recusal', [...suggestions(definition), ...recusals(definition)]),
  ],
  marks: (recorded) => {
    const { type, data } = recorded as RecordedEvent<Seen>;
    switch (type) {
      case 'MassReviewRecorded': {
        if (data.reviewers !== 'masses') return [];
        const what = data.subject.memberId === undefined ? 'organization' : 'member';
        return [`mass-review:${what}`, ...Object.keys(data.tally).map((grade) => `grade:${grade}`)];
      }
      case 'BallotCounted':
        return ['mass-review:ballot'];
      case 'SelfReviewRecorded':
        return [`review:self-${data.subject.memberId === undefined ? 'organization' : 'member'}`];
      case 'LeaderCommentRecorded':
        return ['review:leader', ...Object.keys(data.parts).map((key) => `comment:${key}`)];
      case 'ReviewSessionClosed':
        return [`review:${data.kind}`];
      case 'ReviewerRecused':
      case 'SessionReviewerRecused':
        return [`recusal:${data.relation}`];
      case 'SuggestionRaised':
        return ['suggestion:raised'];
      case 'SuggestionAccepted':
        return ['suggestion:accepted'];
      case 'SuggestionClosed':
        return ['suggestion:carried-out'];
      default:
        return [];
    }
  },
};

function byMasses({ massReview, phases }: ProgrammeDefinition): readonly Element[] {
  if (massReview === undefined) return [];
  const { passage, secretBallot, grades } = massReview;
  const activities = phases.flatMap((phase) => phase.activities);
  const ofMembers = activities.some(({ kind, subject }) => kind === 'report' && subject === 'member');
  return [
    element('mass-review:organization', '群众评议党组织', 'Mass review of organisations', passage),
    ...(ofMembers ? [element('mass-review:member', '群众评议党员', 'Mass review of members', passage)] : []),
    ...elementsOf('grade', grades),
    ...(secretBallot === undefined
      ? []
      : [element('mass-review:ballot', '无记名测评', 'Secret ballots counted', secretBallot.passage)]),
  ];
}

function byOthers({ reviews = {}, phases }: ProgrammeDefinition): readonly Element[] {
  const activities = phases.flatMap((phase) => phase.activities);
  const self = new Set(activities.filter(({ kind }) => kind === 'self-review').map(({ subject }) => subject));
  const comments = activities.some(({ kind }) => kind === 'leader-comment');
  const { peer, upward, judging, leader } = reviews;
  return [
    ...(self.has('organization') ? [element('review:self-organization', '单位自我讲评', 'Own reviews')] : []),
    ...(self.has('member') ? [element('review:self-member', '党员自我讲评', "Members' own reviews")] : []),
    ...(comments ? [element('review:leader', '领导点评', "Leaders' comments", leader?.passage)] : []),
    ...elementsOf('comment', leader?.parts ?? [], leader?.passage),
    ...[...session('peer', peer), ...session('upward', upward), ...session('judges', judging)],
  ];
}

/** A way of reviewing in a session, where the programme has it. */
function session(key: string, rules: Pick<Element, 'title' | 'passage'> | undefined): readonly Element[] {
  return rules === undefined ? [] : elementsOf('review', [{ ...rules, key }]);
}

function suggestions({ reviews }: ProgrammeDefinition): readonly Element[] {
  const passage = reviews?.suggestions?.passage;
  if (reviews?.suggestions === undefined) return [];
  return [
    element('suggestion:raised', '提出意见建议', 'Suggestions made', passage),
    element('suggestion:accepted', '采纳并制定整改措施', 'Accepted, with measures', passage),
    element('suggestion:carried-out', '办结', 'Carried out', passage),
  ];
}

function recusals({ reviews }: ProgrammeDefinition): readonly Element[] {
  return elementsOf('recusal', reviews?.recusal?.relations ?? [], reviews?.recusal?.passage);
}
