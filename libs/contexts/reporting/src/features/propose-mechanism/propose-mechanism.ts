import { Command, defineFeature } from '@pacesetter/kernel';
import type { MechanismEvent } from '../../mechanism.events';
import { mechanism, type MechanismRef, type MechanismState, mechanismStream } from '../../mechanism.state';
import { refuse } from '../../reporting.errors';
import { byOrganization, campaignRuns, type CampaignStanding, textGiven } from '../../reporting.rules';

export interface MechanismToPropose extends MechanismRef {
  readonly organizationId: string;
  /** Key of one of the programme's areas. */
  readonly area: string;
  readonly title: string;
  readonly text: string;
  /** What worked: the practice that becomes a rule. */
  readonly experience: string;
}

export class ProposeMechanism extends Command<MechanismToPropose> {}

export interface ProposalFacts extends CampaignStanding {
  readonly enrolled: boolean;
  readonly areas: readonly string[];
}

/** Gansu 2010, 三㈣: what worked is written down as a rule; one that was returned is proposed again. */
export const proposeMechanism = defineFeature<MechanismToPropose, MechanismState, MechanismEvent, ProposalFacts>({
  command: ProposeMechanism,
  aggregate: mechanism,
  stream: mechanismStream,
  rule: ({ rule }) => rule,
  decide(proposed, { status, organizationId }, { facts, actor }) {
    campaignRuns(facts);
    if (!facts.enrolled) throw refuse('not-enrolled', `${proposed.organizationId} takes no part in the campaign`);
    byOrganization(actor, proposed.organizationId);
    if (status !== 'none' && (status !== 'returned' || organizationId !== proposed.organizationId)) {
      throw refuse('mechanism-not-open', `the mechanism is ${status} and of ${organizationId}`, { status });
    }
    if (!facts.areas.includes(proposed.area)) {
      throw refuse('mechanism-area-unknown', `there is no area "${proposed.area}"`, { known: facts.areas });
    }
    textGiven(proposed.title, 'the title');
    textGiven(proposed.text, 'the rule');
    textGiven(proposed.experience, 'what worked');
    return [{ type: 'MechanismProposed', data: proposed }];
  },
});
