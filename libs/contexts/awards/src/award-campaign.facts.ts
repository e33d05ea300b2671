import { afterPauses, type CampaignFacts } from '@pacesetter/campaigns';
import type { AwardKind, AwardRound } from '@pacesetter/programmes';

/** What every decision about awards asks for. */
export function standing({ status, rule, pauses }: CampaignFacts) {
  const postponed = (deadline: string, since: string) => afterPauses(deadline, pauses, since);
  return { status, rule, postponed };
}

/** The programme's rules for a round. */
export function roundRules({ definition }: CampaignFacts, round: string): AwardRound | undefined {
  return definition.awards?.rounds.find(({ key }) => key === round);
}

/** The programme's rules for an award. */
export function awardRules({ definition }: CampaignFacts, award: string): AwardKind | undefined {
  return definition.awards?.kinds.find(({ key }) => key === award);
}
