import { SYSTEM } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import { accountId, closed, concerned, himself, opened, passwordSet, reason } from '../../../../test/accounts';
import { account } from '../../account.state';
import { closeAccount } from './close-account';

const { decide } = closeAccount;

describe('closing an account', () => {
  it('is for good, and names the password that counts no longer', () => {
    given(account, [opened]).when(decide, concerned, { reason }).then([closed]);
    given(account, [opened, passwordSet('p-1')])
      .when(decide, concerned, { reason, actor: SYSTEM })
      .then([{ type: 'AccountClosed', data: { accountId, passwordId: 'p-1' } }]);
    given(account, [opened, closed]).when(decide, concerned, { reason }).then([]);
  });

  it('is up to another administrator, with a reason', () => {
    given(account, []).when(decide, concerned, { reason }).thenRefused('account-unknown');
    given(account, [opened]).when(decide, concerned).thenRefused('reason-required');
    given(account, [opened]).when(decide, concerned, { reason, actor: himself }).thenRefused('not-an-administrator');
    given(account, [opened])
      .when(decide, concerned, { reason, actor: { id: accountId, role: 'administrator' } })
      .thenRefused('own-account');
  });
});
