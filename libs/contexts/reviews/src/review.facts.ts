import {
  afterPauses,
  calendarOf,
  type CampaignFacts,
  knownCampaign,
  ledBy,
  participationOf,
  type ParticipationState,
  programmeSection,
} from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import type { Subject } from '@pacesetter/contracts';
import { deadlineAfter, type WorkingCalendar } from '@pacesetter/programmes';
import type { ObligationFacts } from './answered-obligation';
import type { DeadlineFacts } from './deadline.rules';
import type { AcceptanceFacts } from './features/accept-suggestion/accept-suggestion';
import type { RaisingFacts } from './features/raise-suggestion/raise-suggestion';
import type { LeaderComment, LeaderCommentFacts } from './features/record-leader-comment/record-leader-comment';
import type { MassReview, MassReviewFacts } from './features/record-mass-review/record-mass-review';
import type { CaseRecusalFacts } from './features/recuse-reviewer/recuse-reviewer';
import type { RelationRules } from './recusal.rules';
import type { SuperiorFacts } from './review.rules';
import type { SuggestionFacts } from './suggestion.rules';

/** What a ledger's commands have in common. */
export interface Reviewed {
  readonly campaignId: string;
  readonly subject: Subject;
}

/** A subject's campaign and its part in it. */
export interface Part {
  readonly facts: CampaignFacts;
  readonly part: ParticipationState;
}

interface InCampaign {
  readonly campaignId: string;
}

/** @throws DomainError when there is no such campaign. */
export async function partInCampaign(reader: FactReader, { campaignId, subject }: Reviewed): Promise<Part> {
  const facts = await knownCampaign(reader, campaignId);
  return { facts, part: await participationOf(reader, campaignId, subject) };
}

/** Who stands above the subject. A member is reviewed by the organisation that leads the member's part. */
export const superiorFacts: FactsProvider<Reviewed, SuperiorFacts> = async (data, reader) =>
  superiorOf(data.subject, await partInCampaign(reader, data));

export const leaderCommentFacts: FactsProvider<LeaderComment, LeaderCommentFacts> = async (data, reader) => {
  const found = await partInCampaign(reader, data);
  const parts = (found.facts.definition.reviews?.leader?.parts ?? []).map(({ key }) => key);
  return {
    ...superiorOf(data.subject, found),
    ...openedObligation(data, found.facts),
    ...(await answerTimeFacts(data, found, reader)),
    parts,
  };
};

export const massReviewFacts: FactsProvider<MassReview, MassReviewFacts> = async (data, reader) => {
  const found = await partInCampaign(reader, data);
  const rules = programmeSection(found.facts, 'massReview');
  return {
    ...superiorOf(data.subject, found),
    ...openedObligation(data, found.facts),
    grades: rules.grades,
    minimumTurnout: turnoutOfSession(data, found.facts) ?? rules.minimumTurnout,
    bySecretBallot: bySecretBallot(data, found.facts),
  };
};

/**
 * Whether the obligation that is named is to be met by secret ballot; of a review of an organisation that names none,
 * whether the present phase asks the masses by secret ballot.
 */
function bySecretBallot(
  { obligation, reviewers = 'masses', subject }: MassReview,
  { definition, obligations, phase }: CampaignFacts,
): boolean {
  if (reviewers !== 'masses') return false;
  const activities = definition.phases.flatMap(({ key, activities: all }) =>
    all.map((each) => ({ phase: key, ...each })),
  );
  const asked = activities.filter(({ kind, secretBallot }) => kind === 'mass-review' && secretBallot);
  if (obligation !== undefined) return asked.some(({ key }) => key === obligations[obligation]?.activity);
  return subject.memberId === undefined && asked.some((activity) => activity.phase === phase?.phase);
}

/** Peers and lower organisations have turnouts of their own. */
function turnoutOfSession({ reviewers }: MassReview, { definition: { reviews } }: CampaignFacts): number | undefined {
  switch (reviewers) {
    case 'peers':
      return reviews?.peer?.minimumTurnout;
    case 'subordinates':
      return reviews?.upward?.minimumTurnout;
    default:
      return undefined;
  }
}

export const raisingFacts: FactsProvider<Reviewed, RaisingFacts> = async (data, reader) => {
  const found = await partInCampaign(reader, data);
  return { ...superiorOf(data.subject, found), ...(await answerTimeFacts(data, found, reader)) };
};

/** A month, where the programme says nothing: long enough for a measure, and no suggestion stays open for ever. */
const TO_CARRY_OUT = 'P1M';

export const acceptanceFacts: FactsProvider<Reviewed, AcceptanceFacts> = async (data, reader) => {
  const found = await partInCampaign(reader, data);
  const within = found.facts.definition.reviews?.suggestions?.rectifyWithin ?? TO_CARRY_OUT;
  const deadline = deadlineAfter(reader.now, within, await daysOf(data, found, reader));
  return { ...superiorOf(data.subject, found), deadline };
};

export const caseRecusalFacts: FactsProvider<Reviewed, CaseRecusalFacts> = async (data, reader) => {
  const found = await partInCampaign(reader, data);
  return { ...superiorOf(data.subject, found), ...relationFacts(found.facts) };
};

export const deadlineFacts: FactsProvider<InCampaign, DeadlineFacts> = async (data, reader) => {
  const { status, rule, pauses } = await knownCampaign(reader, data.campaignId);
  return { status, rule, postponed: (deadline, since) => afterPauses(deadline, pauses, since) };
};

export function superiorOf(subject: Subject, { facts, part }: Part): SuperiorFacts {
  const { enrolled } = part;
  const superiorId = subject.memberId === undefined ? enrolled?.superiorId : ledBy(subject, part);
  return { status: facts.status, rule: facts.rule, enrolled: enrolled !== undefined, superiorId };
}

export function openedObligation(
  { obligation }: { readonly obligation?: string },
  { obligations }: CampaignFacts,
): ObligationFacts {
  const opened = obligation === undefined ? undefined : obligations[obligation];
  return opened === undefined ? {} : { opened: { kind: opened.kind, subject: opened.subject } };
}

export function relationFacts({ definition }: CampaignFacts): RelationRules {
  return { relations: (definition.reviews?.recusal?.relations ?? []).map(({ key }) => key) };
}

async function answerTimeFacts(data: Reviewed, found: Part, reader: FactReader): Promise<SuggestionFacts> {
  const within = found.facts.definition.reviews?.suggestions?.answerWithin;
  if (within === undefined) return {};
  return { answerBy: deadlineAfter(reader.now, within, await daysOf(data, found, reader)) };
}

/** The days by which a subject's deadlines are counted. */
export function daysOf(
  { campaignId, subject }: Reviewed,
  { facts }: Part,
  reader: FactReader,
): Promise<WorkingCalendar> {
  return calendarOf(reader, campaignId, { subject, definition: facts.definition });
}
