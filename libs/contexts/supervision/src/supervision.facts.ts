import type { FactReader, FactsProvider } from '@pacesetter/commands';
import {
  afterPauses,
  calendarOf,
  campaign,
  type CampaignFacts,
  knownCampaign,
  ledBy,
  participationOf,
  type ParticipationState,
  programmeSection,
} from '@pacesetter/campaigns';
import { inCampaign } from '@pacesetter/contracts';
import { openItems, pledge, type PledgeState } from '@pacesetter/pledges';
import type { Duty } from '@pacesetter/reviews';
import { deadlineAfter, type ProgrammeDefinition, type WorkingCalendar } from '@pacesetter/programmes';
import { type Ladder, rungOf, type Trigger } from './escalation-ladder';
import type { EndOfGraceFacts } from './features/escalate-overdue-obligation/escalate-overdue-obligation';
import type {
  MissedFollowUp,
  MissedFollowUpFacts,
} from './features/escalate-missed-follow-up/escalate-missed-follow-up';
import type { BackwardBand, BackwardBandFacts } from './features/rectify-backward-band/rectify-backward-band';
import type { Leftover, LeftoverFacts } from './features/list-leftover/list-leftover';
import type { OverdueObligation } from './overdue-obligation.rules';
import type { Supervised } from './rectification.rules';
import type { SupervisionFacts } from './supervising.rules';
import { refuse } from './supervision.errors';

/** Facts for every decision about a subject's supervision. @throws DomainError when there is no such campaign. */
export const supervisionFacts: FactsProvider<Supervised, SupervisionFacts> = async (supervised, reader) => {
  const [known, part] = await campaignAndPart(supervised, reader);
  const superiorIds = await superiorsOf(supervised, part, reader);
  return { ...(await facts(supervised, [known, part], reader)), superiorIds };
};

/** A member is supervised by the organisation that leads the member's part, and by the one above that. */
async function superiorsOf(
  { campaignId, subject }: Supervised,
  part: ParticipationState,
  reader: FactReader,
): Promise<readonly string[]> {
  const isMember = subject.memberId !== undefined;
  const organizationId = ledBy(subject, part);
  const own = isMember ? await participationOf(reader, campaignId, { organizationId }) : part;
  const above = own.enrolled?.superiorId === undefined ? [] : [own.enrolled.superiorId];
  return isMember ? [organizationId, ...above] : above;
}

/** @throws DomainError when the programme knows no commendation in circulars. */
export const commendationFacts: FactsProvider<Supervised, SupervisionFacts> = async (supervised, reader) => {
  const [known] = await campaignAndPart(supervised, reader);
  const { praise } = programmeSection(known, 'supervision');
  if (praise === undefined)
    throw refuse('not-in-programme', `the programme ${known.rule} commends nobody in circulars`);
  return supervisionFacts(supervised, reader);
};

/** @throws DomainError when the programme's ladder has no criticism in circulars. */
export const criticismFacts: FactsProvider<Supervised, SupervisionFacts> = async (supervised, reader) => {
  const facts = await supervisionFacts(supervised, reader);
  if (rungOf(facts.ladder, 'circulate-criticism') !== undefined) return facts;
  throw refuse('not-in-programme', `the programme ${facts.rule} criticises nobody in circulars`);
};

export const overdueFacts: FactsProvider<OverdueObligation, EndOfGraceFacts> = async (overdue, reader) => {
  const [known, part] = await campaignAndPart(overdue, reader);
  const settled = part.fulfilled.includes(overdue.obligation) || part.waived.includes(overdue.obligation);
  const title = titleOf(overdue.obligation, known);
  return { ...(await facts(overdue, [known, part], reader)), settled, title };
};

export const backwardBandFacts: FactsProvider<BackwardBand, BackwardBandFacts> = async (band, reader) => {
  const [known, part] = await campaignAndPart(band, reader);
  const rules = known.definition.assessment?.bands.find(({ key }) => key === 'backward');
  const text = rules?.followUp.title.zh ?? '';
  return { ...(await facts(band, [known, part], reader)), text };
};

/** What each duty is called in an order. */
const DUTIES: Readonly<Record<Duty, string>> = {
  helper: '明确帮扶责任人',
  'improvement-plan': '提交提高计划',
  improvement: '按期达到提高要求',
};

export const missedFollowUpFacts: FactsProvider<MissedFollowUp, MissedFollowUpFacts> = async (missed, reader) => {
  const [known, part] = await campaignAndPart(missed, reader);
  return { ...(await facts(missed, [known, part], reader)), text: `逾期未完成，限期补上：${DUTIES[missed.duty]}` };
};

export const leftoverFacts: FactsProvider<Leftover, LeftoverFacts> = async (leftover, reader) => {
  const [known, part] = await campaignAndPart(leftover, reader);
  const { phases, phaseIndex, inPhase } = await reader.state(campaign, leftover.campaignId);
  const reached = phases.slice(0, inPhase ? phaseIndex + 1 : phaseIndex).map(({ phase }) => phase);
  const fromPhase = known.definition.supervision?.listing?.fromPhase;
  const pledged = await reader.state(pledge, inCampaign(leftover.campaignId, leftover.subject));
  return {
    ...(await facts(leftover, [known, part], reader)),
    listingBegun: fromPhase !== undefined && reached.includes(fromPhase),
    open: isLeftOver(pledged, leftover.item),
    text: `${known.definition.pledges?.carriedOver?.title.zh ?? ''}：${leftover.item}`,
  };
};

/** The campaign and the subject’s part in it. @throws DomainError when there is no such campaign */
export async function campaignAndPart(
  { campaignId, subject }: Supervised,
  reader: FactReader,
): Promise<[CampaignFacts, ParticipationState]> {
  const known = await knownCampaign(reader, campaignId);
  return [known, await participationOf(reader, campaignId, subject)];
}

/** What follows for supervision from a campaign. */
export async function facts(
  { campaignId, subject }: Supervised,
  [{ status, rule, definition, pauses }, { enrolled }]: readonly [CampaignFacts, ParticipationState],
  reader: FactReader,
): Promise<Omit<SupervisionFacts, 'superiorIds'>> {
  const { supervision: rules } = definition;
  const calendar = await calendarOf(reader, campaignId, { subject, definition });
  return {
    status,
    rule,
    enrolled: enrolled !== undefined,
    ladder: ladderOf(definition),
    rectifyWithin: rules?.rectification?.deadline,
    verifyWithin: rules?.rectification?.verifyWithin,
    progressEvery: rules?.listing?.progressEvery,
    after: (duration) => later(reader.now, duration, calendar),
    postponed: (deadline, since) => afterPauses(deadline, pauses, since),
  };
}

interface Moment {
  readonly now: string;
  readonly after: Map<string, string>;
}

const moments = new WeakMap<WorkingCalendar, Moment>();

/** Calendar arithmetic is slow, and when a deadline passes it passes for thousands at the same moment. */
export function later(now: string, duration: string, calendar: WorkingCalendar): string {
  let moment = moments.get(calendar);
  if (moment?.now !== now) moment = { now, after: new Map() };
  moments.set(calendar, moment);
  const instant = moment.after.get(duration) ?? deadlineAfter(now, duration, calendar);
  moment.after.set(duration, instant);
  return instant;
}

const ladders = new WeakMap<ProgrammeDefinition, Ladder>();

/** Made once for each definition: it is asked for with every command. */
function ladderOf(definition: ProgrammeDefinition): Ladder {
  const known = ladders.get(definition);
  if (known !== undefined) return known;
  const { rungs = [], triggers = [] } = definition.supervision?.escalation ?? {};
  const ladder = {
    rungs: rungs.map(({ key, deadline }) => ({ key, deadline })),
    triggers: Object.fromEntries(triggers.map(({ when, rung, after }) => [when, triggerOf(rung, after)])),
  };
  ladders.set(definition, ladder);
  return ladder;
}

function triggerOf(rung: string, after: string): Trigger {
  // The loader has checked that the rung is one of the ladder's.
  return { rung: rung as Trigger['rung'], after: /[1-9]/.test(after) ? after : undefined };
}

function isLeftOver(pledged: PledgeState, key: string): boolean {
  const item = pledged.items.find((candidate) => candidate.key === key);
  return item?.carriedOver === true && openItems(pledged).includes(key);
}

/** Title of the activity that an obligation comes from; the obligation's key when the definition no longer has it. */
function titleOf(obligation: string, { definition, obligations }: CampaignFacts): string {
  const activity = obligations[obligation]?.activity;
  const activities = definition.phases.flatMap((phase) => phase.activities);
  return activities.find(({ key }) => key === activity)?.title.zh ?? obligation;
}
