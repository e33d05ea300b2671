import { Command, defineFeature } from '@pacesetter/kernel';
import { textGiven } from '../../../supervising.rules';
import { refuse } from '../../../supervision.errors';
import type { DrawEvent } from '../../draw.events';
import { callsDraws, type DrawFacts, drawIs, type DrawRef } from '../../draw.rules';
import { draw, type DrawState } from '../../draw.state';

export interface PublicValue extends DrawRef {
  /** As it was published: letters, digits and single spaces. */
  readonly value: string;
  /** Where everybody can read it. */
  readonly source: string;
}

export class RecordPublicValue extends Command<PublicValue> {}

export const recordPublicValue = defineFeature<PublicValue, DrawState, DrawEvent, DrawFacts>({
  command: RecordPublicValue,
  aggregate: draw,
  stream: ({ drawId }) => drawId,
  rule: ({ rule }) => rule,
  decide({ campaignId, drawId, value, source }, state, { actor, now }) {
    callsDraws(actor);
    drawIs(state, 'revealed');
    textGiven(source);
    const from = state.publicValueFrom ?? '';
    if (now < from) throw refuse('public-value-too-early', `what counts is known from ${from} on`, { from });
    if (!/^[0-9A-Za-z]+( [0-9A-Za-z]+)*$/.test(value) || value.length > 200) {
      throw refuse('public-value-malformed', 'write letters and digits, with single spaces between them');
    }
    return [{ type: 'PublicValueRecorded', data: { campaignId, drawId, value, source } }];
  },
});
