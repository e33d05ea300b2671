import { given } from '@pacesetter/testing';
import { accountId, closed, granted, himself, opened, reason, revoked } from '../../../../test/accounts';
import { account } from '../../account.state';
import { revokeRole } from './revoke-role';

const { decide } = revokeRole;
const wish = { accountId, grantId: 'g-1' };

describe('revoking a role', () => {
  it('names the role that was held', () => {
    given(account, [opened, granted]).when(decide, wish, { reason }).then([revoked]);
  });

  it('wants a role that is held, an administrator other than its owner, and a reason', () => {
    given(account, [opened]).when(decide, wish, { reason }).thenRefused('grant-unknown');
    given(account, [opened, granted, revoked]).when(decide, wish, { reason }).thenRefused('grant-unknown');
    given(account, [opened, granted, closed]).when(decide, wish, { reason }).thenRefused('account-closed');
    given(account, [opened, granted]).when(decide, wish).thenRefused('reason-required');
    given(account, [opened, granted])
      .when(decide, wish, { reason, actor: himself })
      .thenRefused('not-an-administrator');
    given(account, [opened, granted])
      .when(decide, wish, { reason, actor: { id: accountId, role: 'administrator' } })
      .thenRefused('own-account');
  });
});
