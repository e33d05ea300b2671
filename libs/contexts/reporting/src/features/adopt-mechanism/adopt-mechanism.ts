import { Command, defineFeature } from '@pacesetter/kernel';
import type { MechanismEvent } from '../../mechanism.events';
import { knownMechanism } from '../../mechanism.rules';
import { mechanism, type MechanismRef, type MechanismState, mechanismStream } from '../../mechanism.state';
import { refuse } from '../../reporting.errors';
import { byOrganization, campaignRuns, type CampaignStanding } from '../../reporting.rules';

export interface MechanismToAdopt extends MechanismRef {
  /** The obligation that is met by adopting it. */
  readonly obligation?: string;
}

export class AdoptMechanism extends Command<MechanismToAdopt> {}

export interface AdoptionFacts extends CampaignStanding {
  /** Key of the phase from which on mechanisms are adopted, and whether the campaign has come there. */
  readonly adoptFrom: string;
  readonly timeHasCome: boolean;
  /** Whether the obligation that is named has been opened and is met by a mechanism. */
  readonly answers: boolean;
}

/** Gansu 2010, 三㈣: the mechanism is fixed as a lasting rule, and published. */
export const adoptMechanism = defineFeature<MechanismToAdopt, MechanismState, MechanismEvent, AdoptionFacts>({
  command: AdoptMechanism,
  aggregate: mechanism,
  stream: mechanismStream,
  rule: ({ rule }) => rule,
  decide({ campaignId, mechanismId, obligation }, state, { facts, actor }) {
    campaignRuns(facts);
    knownMechanism(state);
    const { status, organizationId } = state;
    byOrganization(actor, organizationId);
    if (status === 'adopted') return [];
    if (status !== 'endorsed')
      throw refuse('mechanism-not-endorsed', `the mechanism is ${status}: have it reviewed first`);
    const { adoptFrom } = facts;
    if (!facts.timeHasCome) {
      throw refuse('mechanism-too-early', `mechanisms are adopted from phase "${adoptFrom}" on`, { adoptFrom });
    }
    if (obligation !== undefined && !facts.answers) {
      throw refuse('obligation-kind-wrong', `"${obligation}" is not met by a mechanism`);
    }
    const adopted = { campaignId, mechanismId, organizationId, ...(obligation !== undefined && { obligation }) };
    return [{ type: 'MechanismAdopted', data: adopted }];
  },
});
