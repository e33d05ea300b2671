import { given } from '@pacesetter/testing';
import { closed, concerned, himself, opened, reason } from '../../../../test/accounts';
import { account } from '../../account.state';
import { endSessions } from './end-sessions';

const { decide } = endSessions;
const ended = { type: 'SessionsEnded', data: concerned } as const;

describe('ending all sessions', () => {
  it('is up to the owner, or to an administrator with a reason', () => {
    given(account, [opened]).when(decide, concerned, { actor: himself }).then([ended]);
    given(account, [opened]).when(decide, concerned, { reason }).then([ended]);
    given(account, [opened]).when(decide, concerned).thenRefused('reason-required');
    const other = { id: 'li', role: 'officer' } as const;
    given(account, [opened]).when(decide, concerned, { actor: other, reason }).thenRefused('not-an-administrator');
    given(account, [opened, closed]).when(decide, concerned, { reason }).thenRefused('account-closed');
  });
});
