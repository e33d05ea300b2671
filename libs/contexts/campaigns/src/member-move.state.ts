import type { Aggregate } from '@pacesetter/kernel';
import type { MemberMoveEvent } from './member-move.events';

export interface MemberMoveState {
  readonly moves: number;
}

/** Stream `membermove-<memberId>`: which campaigns have been told that a member has floated or returned. */
export const memberMove: Aggregate<MemberMoveState, MemberMoveEvent> = {
  category: 'membermove',
  initialState: { moves: 0 },
  evolve: ({ moves }) => ({ moves: moves + 1 }),
};
