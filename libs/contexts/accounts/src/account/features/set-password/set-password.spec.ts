import { given } from '@pacesetter/testing';
import { accountId, closed, himself, opened, passwordSet } from '../../../../test/accounts';
import { account } from '../../account.state';
import { setPassword } from './set-password';

const { decide } = setPassword;
const first = { accountId, passwordId: 'p-1' };
const second = { accountId, passwordId: 'p-2' };

describe('setting a password', () => {
  it('by an administrator lasts until the next sign-in', () => {
    given(account, [opened])
      .when(decide, first)
      .then([passwordSet('p-1', true)]);
  });

  it('by its owner says which one it replaces', () => {
    given(account, [opened, passwordSet('p-1', true)])
      .when(decide, second, { actor: himself })
      .then([passwordSet('p-2', false, 'p-1')]);
    given(account, [opened, passwordSet('p-1')])
      .when(decide, first, { actor: himself })
      .then([]);
  });

  it('is nobody else’s affair, and wants an open account', () => {
    const other = { id: 'li', role: 'officer' } as const;
    given(account, [opened]).when(decide, first, { actor: other }).thenRefused('password-not-own');
    given(account, []).when(decide, first).thenRefused('account-unknown');
    given(account, [opened, closed]).when(decide, first).thenRefused('account-closed');
  });
});
