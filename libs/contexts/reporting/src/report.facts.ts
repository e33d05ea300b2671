import { knownCampaign, owes, participationOf, programmeSection } from '@pacesetter/campaigns';
import type { FactsProvider } from '@pacesetter/commands';
import { plusDuration } from '@pacesetter/programmes';
import type { ReturnFacts } from './features/return-report/return-report';
import type { SubmissionFacts } from './features/submit-report/submit-report';
import { standingOf, superiorFacts } from './reporting-campaign.facts';
import type { ReportRef } from './report.state';

export const submissionFacts: FactsProvider<ReportRef, SubmissionFacts> = async (ref, reader) => {
  const { campaignId, subject, obligation } = ref;
  const facts = await knownCampaign(reader, campaignId);
  const { owed } = programmeSection(facts, 'reports');
  const opened = facts.obligations[obligation];
  const content = owed.find(({ activity }) => activity === opened?.activity);
  const part = await participationOf(reader, campaignId, subject);
  return {
    ...standingOf(facts),
    enrolled: part.enrolled !== undefined,
    opensAt: opened?.opensAt,
    owed: opened !== undefined && owes(part, opened),
    content: content && { kind: content.kind, sections: content.sections.map(({ key }) => key) },
  };
};

export const returnFacts: FactsProvider<ReportRef, ReturnFacts> = async (ref, reader) => {
  const facts = await knownCampaign(reader, ref.campaignId);
  const { returnedWithin } = programmeSection(facts, 'reports');
  const againBy = plusDuration(reader.now, returnedWithin, facts.definition.timeZone);
  return { ...(await superiorFacts(ref, reader)), againBy };
};
