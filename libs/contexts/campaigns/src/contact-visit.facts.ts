import type { FactsProvider } from '@pacesetter/commands';
import { plusDuration } from '@pacesetter/programmes';
import { campaignFacts } from './campaign.facts';
import { afterPauses } from './campaign.state';
import { refuse } from './campaign.errors';
import type { ContactVisitFacts } from './contact-visit.rules';
import type { ContactPointRef } from './contact-visit.state';
import { programmeSection } from './programme-section';

export const contactVisitFacts: FactsProvider<ContactPointRef, ContactVisitFacts> = async ({ campaignId }, reader) => {
  const facts = await campaignFacts(reader, campaignId);
  if (facts === undefined) throw refuse('campaign-unknown', `there is no campaign ${campaignId}`);
  const { status, rule, definition, pauses } = facts;
  const { visitEvery } = programmeSection(facts, 'contactPoints');
  return {
    status,
    rule,
    nextBy: plusDuration(reader.now, visitEvery, definition.timeZone),
    postponed: (deadline, since) => afterPauses(deadline, pauses, since),
  };
};
