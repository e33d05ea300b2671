import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../ballot.errors';
import type { BallotEvent } from '../../ballot.events';
import { openedBallot } from '../../ballot.rules';
import { ballot, type BallotState } from '../../ballot.state';
import type { BallotRef } from '../close-registration/close-registration';

export class NoteKeyDestroyed extends Command<BallotRef> {}

/** Given by whoever has destroyed the key, afterwards. */
export const noteKeyDestroyed = defineFeature<BallotRef, BallotState, BallotEvent>({
  command: NoteKeyDestroyed,
  aggregate: ballot,
  stream: ({ ballotId }) => ballotId,
  decide({ ballotId }, state) {
    const { status, keyDestroyed } = openedBallot(state, ballotId);
    if (status === 'registration') throw refuse('too-early', 'credentials are still being issued');
    return keyDestroyed ? [] : [{ type: 'BallotKeyDestroyed', data: { ballotId } }];
  },
});
