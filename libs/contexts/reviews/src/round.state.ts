import type { Aggregate } from '@pacesetter/kernel';
import type { RoundEvent } from './round.events';

export interface RoundState {
  readonly closed: boolean;
}

/** Stream `reviewround-<campaignId>~<organizationId>~<obligation>`: a superior's way round everyone below it. */
export const reviewRound: Aggregate<RoundState, RoundEvent> = {
  category: 'reviewround',
  initialState: { closed: false },
  evolve: () => ({ closed: true }),
};
