import {
  afterPauses,
  calendarOf,
  campaign,
  type CampaignFacts,
  knownCampaign,
  ledBy,
  participationOf,
  programmeSection,
} from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import type { Subject } from '@pacesetter/contracts';
import { deadlineAfter } from '@pacesetter/programmes';
import { checkDates } from './check-dates.facts';
import type { MissedCheck, MissedCheckFacts } from './features/notice-missed-pledge-check/notice-missed-pledge-check';
import type { PledgeToPublish, PublicationFacts } from './features/publish-pledge/publish-pledge';
import type { SelfCheck, SelfCheckFacts } from './features/self-check-pledge/self-check-pledge';
import type { CampaignStanding, SuperiorFacts } from './pledge.rules';

interface Pledged {
  readonly campaignId: string;
  readonly subject: Subject;
}

export const publicationFacts: FactsProvider<PledgeToPublish, PublicationFacts> = async (data, reader) => {
  const facts = await knownCampaign(reader, data.campaignId);
  const rules = programmeSection(facts, 'pledges');
  const part = await participationOf(reader, data.campaignId, data.subject);
  const window = await campaignWindow(reader, data.campaignId);
  const { definition } = facts;
  const calendar = await calendarOf(reader, data.campaignId, { subject: data.subject, definition });
  return {
    ...standing(facts),
    ...checkDates(lastDueDate(data, window), rules, calendar),
    enrolled: part.enrolled !== undefined,
    obligationKind: facts.obligations[data.obligation]?.kind,
    topics: rules.topics.map(({ key }) => key),
    window,
    plannedFixIts: part.plannedFixIts ?? [],
  };
};

export const selfCheckFacts: FactsProvider<SelfCheck, SelfCheckFacts> = async (check, reader) => {
  const { campaignId, subject, obligation } = check;
  const facts = await knownCampaign(reader, campaignId);
  const obligationKind = obligation === undefined ? undefined : facts.obligations[obligation]?.kind;
  const { definition } = facts;
  const { verifyWithin } = programmeSection(facts, 'pledges');
  const calendar = await calendarOf(reader, campaignId, { subject, definition });
  const verifyBy = () => deadlineAfter(reader.now, verifyWithin, calendar);
  return { ...standing(facts), obligationKind, verifyBy };
};

export const missedCheckFacts: FactsProvider<MissedCheck, MissedCheckFacts> = async (missed, reader) => {
  const { pauses } = await knownCampaign(reader, missed.campaignId);
  const postponed = (deadline: string, since: string) => afterPauses(deadline, pauses, since);
  return { ...(await superiorFacts(missed, reader)), postponed };
};

export const superiorFacts: FactsProvider<Pledged, SuperiorFacts> = async ({ campaignId, subject }, reader) => {
  const facts = await knownCampaign(reader, campaignId);
  const part = await participationOf(reader, campaignId, subject);
  // A member's pledge is verified by the organisation that leads the member's part.
  const superiorId = subject.memberId === undefined ? part.enrolled?.superiorId : ledBy(subject, part);
  return { ...standing(facts), superiorId };
};

function standing({ status, rule }: CampaignFacts): CampaignStanding {
  return { status, rule };
}

interface Window {
  readonly startsAt: string;
  readonly endsAt: string;
}

async function campaignWindow(reader: FactReader, campaignId: string): Promise<Window> {
  const { phases } = await reader.state(campaign, campaignId);
  return { startsAt: phases[0]?.startsAt ?? '', endsAt: phases.at(-1)?.endsAt ?? '' };
}

/** Of the items that fall due inside the campaign; a pledge with a date outside is refused anyway. */
function lastDueDate({ items }: PledgeToPublish, { startsAt, endsAt }: Window): string {
  const dueDates = items.map(({ dueAt }) => dueAt).filter((dueAt) => startsAt <= dueAt && dueAt <= endsAt);
  return dueDates.reduce((latest, dueAt) => (dueAt > latest ? dueAt : latest), startsAt);
}
