import {
  type CampaignFacts,
  knownCampaign,
  membersLedBy,
  membersTakingPart,
  organizationsBelow,
} from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import { inCampaign, type Subject } from '@pacesetter/contracts';
import { deadlineAfter, type WorkingCalendar } from '@pacesetter/programmes';
import type { RecusalFacts } from './features/recuse-from-session/recuse-from-session';
import type { RoundFacts, RoundToClose } from './features/close-review-round/close-review-round';
import type { ClosingFacts } from './features/close-review-session/close-review-session';
import type { HandingFacts } from './features/hand-in-sheet/hand-in-sheet';
import type { SessionToOpen } from './features/open-review-session/open-review-session';
import { ledger } from './ledger.state';
import { daysOf, deadlineFacts, openedObligation, partInCampaign, relationFacts, superiorOf } from './review.facts';
import type { SessionFacts, SessionRules } from './session/opening.rules';
import { sessionId, type SessionRef } from './session/session.rules';
import { keptSeal, type MakeSheetKey, sealFor } from './session/sheet-seal.facts';
import type { Opening, Reviewer } from './session.events';
import { reviewSession } from './session.state';
import { coveredBy } from './views/review-ledger/coverage.query';

/** Who holds a session, and by which rules. */
export const sessionFacts: FactsProvider<SessionToOpen, SessionFacts> = async (session, reader) => {
  const held = { campaignId: session.campaignId, subject: { organizationId: session.organizationId } };
  const found = await partInCampaign(reader, held);
  await reader.caughtUp(['campaign_board']);
  const parties = await partiesOf(session, reader);
  const calendar = await daysOf(held, found, reader);
  const rules = rulesOf(session, found.facts, { calendar, now: reader.now });
  return {
    ...superiorOf(held.subject, found),
    ...openedObligation(session, found.facts),
    ...(rules && { rules }),
    ...parties,
    recused: await recusedFrom(session.campaignId, parties.subjects, reader),
  };
};

/** Decisions about a session know the campaign of the organisation that holds it, and can read its sheets. */
export const recusalFacts: FactsProvider<SessionRef, RecusalFacts> = async (session, reader) => {
  const found = await held(session, reader);
  const seal = await sealOf(session, reader);
  return { ...superiorOf(session, found), ...relationFacts(found.facts), ...(seal && { sheetSeal: seal }) };
};

/** The key of a secret session's sheets is made with the first one. */
export function handingFacts(make: MakeSheetKey): FactsProvider<SessionRef, HandingFacts> {
  return async (session, reader) => {
    const standing = superiorOf(session, await held(session, reader));
    const opened = await openedSecretly(session, reader);
    return opened === undefined ? standing : { ...standing, sheetSeal: await sealFor(reader.vault, opened, make) };
  };
}

export const closingFacts: FactsProvider<SessionRef, ClosingFacts> = async (session, reader) => {
  const seal = await sealOf(session, reader);
  return { ...(await deadlineFacts(session, reader)), ...(seal && { sheetSeal: seal }) };
};

function held({ campaignId, organizationId }: SessionRef, reader: FactReader) {
  return partInCampaign(reader, { campaignId, subject: { organizationId } });
}

async function sealOf(session: SessionRef, reader: FactReader) {
  const opened = await openedSecretly(session, reader);
  return opened && keptSeal(reader.vault, opened);
}

async function openedSecretly(session: SessionRef, reader: FactReader): Promise<Opening | undefined> {
  const { status, opened } = await reader.state(reviewSession, sessionId(session));
  return status === 'open' && opened?.secret === true ? opened : undefined;
}

/** Everyone below: the organisations, and where there are none the own members. */
export const roundFacts: FactsProvider<RoundToClose, RoundFacts> = async (round, reader) => {
  const { campaignId, organizationId } = round;
  const found = await partInCampaign(reader, { campaignId, subject: { organizationId } });
  await reader.caughtUp(['campaign_board', 'review_ledger']);
  const organizations = await organizationsBelow(reader, round);
  const below = organizations.length > 0 ? organizations : await membersTakingPart(reader, campaignId, organizationId);
  const covered = await coveredBy(reader, round);
  return {
    ...superiorOf({ organizationId }, found),
    ...openedObligation(round, await knownCampaign(reader, campaignId)),
    below,
    covered,
  };
};

async function partiesOf(
  { kind, campaignId, organizationId }: SessionToOpen,
  reader: FactReader,
): Promise<{ reviewers: readonly Reviewer[]; subjects: readonly Subject[] }> {
  const place = { campaignId, organizationId };
  if (kind === 'peer') {
    const subjects = await membersLedBy(reader, campaignId, organizationId);
    return { reviewers: subjects.map(({ memberId }) => ({ id: memberId, organizationId })), subjects };
  }
  const below = await organizationsBelow(reader, place);
  if (kind === 'upward') {
    return { reviewers: below.map((id) => ({ id, organizationId: id })), subjects: [{ organizationId }] };
  }
  return { reviewers: [], subjects: below.map((id) => ({ organizationId: id })) };
}

interface Time {
  readonly calendar: WorkingCalendar;
  readonly now: string;
}

/** Judges score from 0 to 100; everybody else gives the grades of the programme. */
function rulesOf(
  { kind }: SessionToOpen,
  { definition: { reviews = {}, massReview } }: CampaignFacts,
  { calendar, now }: Time,
): SessionRules | undefined {
  const rules = { peer: reviews.peer, upward: reviews.upward, judges: reviews.judging }[kind];
  if (rules === undefined) return undefined;
  const { openFor, minimumTurnout } = rules;
  const shared = { closesAt: deadlineAfter(now, openFor, calendar), minimumTurnout };
  if ('judges' in rules) {
    const { judges, sealed, normalisation } = rules;
    return { ...shared, judges, sealed, normalisation, minimumReviewers: 1, grades: [] };
  }
  const grades = (massReview?.grades ?? []).map(({ key, score }) => ({ key, score }));
  const minimumReviewers = 'minimumReviewers' in rules ? rules.minimumReviewers : 1;
  const secret = 'byName' in rules && !rules.byName ? { secret: true as const } : {};
  return { ...shared, ...secret, judges: 0, sealed: true, normalisation: 'none', minimumReviewers, grades };
}

async function recusedFrom(
  campaignId: string,
  subjects: readonly Subject[],
  reader: FactReader,
): Promise<SessionFacts['recused']> {
  const ledgers = await Promise.all(subjects.map((subject) => reader.state(ledger, inCampaign(campaignId, subject))));
  return ledgers.flatMap(({ recused }, at) =>
    Object.entries(recused).flatMap(([reviewer, relation]) => {
      const subject = subjects[at];
      return subject === undefined ? [] : [{ reviewer, subject, relation }];
    }),
  );
}
