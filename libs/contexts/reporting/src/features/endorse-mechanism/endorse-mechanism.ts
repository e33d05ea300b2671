import { Command, defineFeature } from '@pacesetter/kernel';
import type { MechanismEvent } from '../../mechanism.events';
import { mechanismWaits } from '../../mechanism.rules';
import { mechanism, type MechanismRef, type MechanismState, mechanismStream } from '../../mechanism.state';
import { bySuperior, campaignRuns, type SuperiorFacts } from '../../reporting.rules';

export class EndorseMechanism extends Command<MechanismRef> {}

/** The organisation above has reviewed a mechanism and agrees to it. */
export const endorseMechanism = defineFeature<MechanismRef, MechanismState, MechanismEvent, SuperiorFacts>({
  command: EndorseMechanism,
  aggregate: mechanism,
  stream: mechanismStream,
  rule: ({ rule }) => rule,
  decide({ campaignId, mechanismId }, state, { facts, actor }) {
    campaignRuns(facts);
    mechanismWaits(state);
    bySuperior(actor, facts);
    return [{ type: 'MechanismEndorsed', data: { campaignId, mechanismId, organizationId: state.organizationId } }];
  },
});
