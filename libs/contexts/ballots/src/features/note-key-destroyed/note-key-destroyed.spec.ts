import { given } from '@pacesetter/testing';
import { ballotId, opened, polling } from '../../../test/polled';
import { ballot } from '../../ballot.state';
import { noteKeyDestroyed } from './note-key-destroyed';

const destroyed = { type: 'BallotKeyDestroyed', data: { ballotId } } as const;

describe('the end of a ballot’s key', () => {
  it('is noted once, when no more credentials are issued', () => {
    given(ballot, polling).when(noteKeyDestroyed.decide, { ballotId }).then([destroyed]);
    given(ballot, [...polling, destroyed])
      .when(noteKeyDestroyed.decide, { ballotId })
      .then([]);
    given(ballot, [opened()]).when(noteKeyDestroyed.decide, { ballotId }).thenRefused('too-early');
  });
});
