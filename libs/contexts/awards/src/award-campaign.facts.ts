import { afterPauses, campaignFacts as readCampaign, type CampaignFacts } from '@pacesetter/campaigns';
import type { FactReader } from '@pacesetter/commands';
import type { AwardKind, AwardRound } from '@pacesetter/programmes';
import { refuse } from './award.errors';

type StateReader = Pick<FactReader, 'state'>;

/** The campaign that a round belongs to. @throws DomainError when there is none. */
export async function knownCampaign(reader: StateReader, campaignId: string): Promise<CampaignFacts> {
  const known = await readCampaign(reader, campaignId);
  if (known === undefined) throw refuse('campaign-unknown', `there is no campaign ${campaignId}`);
  return known;
}

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
