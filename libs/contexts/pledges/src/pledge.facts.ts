import type { FactReader, FactsProvider } from '@pacesetter/commands';
import { campaign, campaignFacts, type CampaignFacts, participationOf } from '@pacesetter/campaigns';
import type { Subject } from '@pacesetter/contracts';
import { plusDuration } from '@pacesetter/programmes';
import type { PledgeToPublish, PublicationFacts } from './features/publish-pledge/publish-pledge';
import type { SelfCheck, SelfCheckFacts } from './features/self-check-pledge/self-check-pledge';
import type { SuperiorFacts } from './pledge.rules';

interface OfCampaign {
  readonly campaignId: string;
  readonly subject: Subject;
}

const NO_CAMPAIGN = { status: 'none' };

export const publicationFacts: FactsProvider<PledgeToPublish, PublicationFacts> = async (data, reader) => {
  const facts = await campaignFacts(reader, data.campaignId);
  if (facts === undefined) return NOT_IN_CAMPAIGN;
  const part = await participationOf(reader, data.campaignId, data.subject);
  const window = await campaignWindow(reader, data.campaignId);
  return {
    ...standing(facts),
    ...checksOf(data, window, facts),
    enrolled: part.enrolled !== undefined,
    obligationKind: facts.obligations[data.obligation]?.kind,
    topics: facts.definition.pledges.topics.map(({ key }) => key),
    window,
    plannedFixIts: part.plannedFixIts ?? [],
  };
};

const NOT_IN_CAMPAIGN: PublicationFacts = {
  ...NO_CAMPAIGN,
  enrolled: false,
  topics: [],
  window: { startsAt: '', endsAt: '' },
  plannedFixIts: [],
  selfCheckBy: '',
  verifyBy: '',
};

export const selfCheckFacts: FactsProvider<SelfCheck, SelfCheckFacts> = async ({ campaignId, obligation }, reader) => {
  const facts = await campaignFacts(reader, campaignId);
  if (facts === undefined) return NO_CAMPAIGN;
  const kind = obligation === undefined ? undefined : facts.obligations[obligation]?.kind;
  return { ...standing(facts), obligationKind: kind };
};

export const superiorFacts: FactsProvider<OfCampaign, SuperiorFacts> = async ({ campaignId, subject }, reader) => {
  const facts = await campaignFacts(reader, campaignId);
  if (facts === undefined) return NO_CAMPAIGN;
  if (subject.memberId !== undefined) return { ...standing(facts), superiorId: subject.organizationId };
  const { enrolled } = await participationOf(reader, campaignId, subject);
  return { ...standing(facts), superiorId: enrolled?.superiorId };
};

function standing({ status, rule }: CampaignFacts) {
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

/** Counted from the last due date inside the campaign; a pledge with a date outside is refused anyway. */
function checksOf({ items }: PledgeToPublish, { startsAt, endsAt }: Window, { definition }: CampaignFacts) {
  const dueDates = items.map(({ dueAt }) => dueAt).filter((dueAt) => startsAt <= dueAt && dueAt <= endsAt);
  const last = dueDates.reduce((latest, dueAt) => (dueAt > latest ? dueAt : latest), startsAt);
  const { selfCheckWithin, verifyWithin } = definition.pledges;
  const selfCheckBy = plusDuration(last, selfCheckWithin, definition.timeZone);
  return { selfCheckBy, verifyBy: plusDuration(selfCheckBy, verifyWithin, definition.timeZone) };
}
