import { Command, defineFeature } from '@pacesetter/kernel';
import type { MechanismEvent } from '../../mechanism.events';
import { mechanismWaits } from '../../mechanism.rules';
import { mechanism, type MechanismRef, type MechanismState, mechanismStream } from '../../mechanism.state';
import { bySuperior, campaignRuns, type SuperiorFacts, textGiven } from '../../reporting.rules';

export interface ReturnedMechanism extends MechanismRef {
  readonly remarks: string;
}

export class ReturnMechanism extends Command<ReturnedMechanism> {}

/** The organisation above wants a mechanism improved and says how. */
export const returnMechanism = defineFeature<ReturnedMechanism, MechanismState, MechanismEvent, SuperiorFacts>({
  command: ReturnMechanism,
  aggregate: mechanism,
  stream: mechanismStream,
  rule: ({ rule }) => rule,
  decide({ campaignId, mechanismId, remarks }, state, { facts, actor }) {
    campaignRuns(facts);
    mechanismWaits(state);
    bySuperior(actor, facts);
    textGiven(remarks, 'what is to be improved');
    const { organizationId } = state;
    return [{ type: 'MechanismReturned', data: { campaignId, mechanismId, organizationId, remarks } }];
  },
});
