import { afterPauses, knownCampaign, participationOf, programmeSection } from '@pacesetter/campaigns';
import type { FactsProvider } from '@pacesetter/commands';
import { plusDuration } from '@pacesetter/programmes';
import type { DefinitionFacts, OfficerReviewToDefine } from './features/define-officer-review/define-officer-review';
import type { OfficerReviewFacts } from './features/review-officer/review-officer';
import type { OfficerReviewRef } from './officer-review.state';
import { standingOf } from './reporting-campaign.facts';

export const definitionFacts: FactsProvider<OfficerReviewToDefine, DefinitionFacts> = async (data, reader) => {
  const facts = await knownCampaign(reader, data.campaignId);
  const section = programmeSection(facts, 'officerReports');
  const { officers, content, form, procedure, grades, minimumTurnout, uses, activity } = section;
  const { enrolled } = await participationOf(reader, data.campaignId, { organizationId: data.organizationId });
  const opened = data.obligation === undefined ? undefined : facts.obligations[data.obligation];
  return {
    ...standingOf(facts),
    enrolled: enrolled !== undefined,
    superiorId: enrolled?.superiorId,
    posts: officers.map(({ key }) => key),
    answers: opened !== undefined && opened.activity === activity,
    terms: {
      content: content.map(({ key }) => key),
      form,
      procedure: procedure.map(({ title }) => title),
      grades: Object.fromEntries(grades.map(({ key, score }) => [key, score])),
      minimumTurnout,
      uses: uses.map((use) => ({ ...use })),
    },
  };
};

export const officerReviewFacts: FactsProvider<OfficerReviewRef, OfficerReviewFacts> = async (ref, reader) => {
  const facts = await knownCampaign(reader, ref.campaignId);
  const { enrolled } = await participationOf(reader, ref.campaignId, { organizationId: ref.organizationId });
  const { timeZone } = facts.definition;
  return {
    ...standingOf(facts),
    superiorId: enrolled?.superiorId,
    after: (duration) => plusDuration(reader.now, duration, timeZone),
    postponed: (deadline, since) => afterPauses(deadline, facts.pauses, since),
  };
};
