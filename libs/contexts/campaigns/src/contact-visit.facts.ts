import type { FactsProvider } from '@pacesetter/commands';
import { plusDuration } from '@pacesetter/programmes';
import { knownCampaign } from './campaign.facts';
import { afterPauses } from './campaign.state';
import type { ContactVisitFacts } from './contact-visit.rules';
import type { ContactPointRef } from './contact-visit.state';
import { programmeSection } from './programme-section';

export const contactVisitFacts: FactsProvider<ContactPointRef, ContactVisitFacts> = async ({ campaignId }, reader) => {
  const facts = await knownCampaign(reader, campaignId);
  const { status, rule, definition, pauses } = facts;
  const { visitEvery } = programmeSection(facts, 'contactPoints');
  return {
    status,
    rule,
    nextBy: plusDuration(reader.now, visitEvery, definition.timeZone),
    postponed: (deadline, since) => afterPauses(deadline, pauses, since),
  };
};
