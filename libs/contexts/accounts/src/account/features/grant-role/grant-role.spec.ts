import { given, testId } from '@pacesetter/testing';
import { accountId, closed, grant, granted, himself, known, opened, reason } from '../../../../test/accounts';
import { account } from '../../account.state';
import { grantRole } from './grant-role';

const { decide } = grantRole;
const wish = { accountId, grant };
const context = { facts: known, reason };

describe('granting a role', () => {
  it('is recorded with place, reach and reason; a second time changes nothing', () => {
    given(account, [opened])
      .when(decide, wish, context)
      .then([{ type: 'RoleGranted', data: { accountId, grantId: testId('grant'), grant } }]);
    given(account, [opened, granted]).when(decide, wish, context).then([]);
  });

  it('wants an open account, an administrator other than its owner, and a reason', () => {
    given(account, []).when(decide, wish, context).thenRefused('account-unknown');
    given(account, [opened, closed]).when(decide, wish, context).thenRefused('account-closed');
    given(account, [opened])
      .when(decide, wish, { ...context, actor: himself })
      .thenRefused('not-an-administrator');
    given(account, [opened]).when(decide, wish, { facts: known }).thenRefused('reason-required');
    given(account, [opened])
      .when(decide, wish, { ...context, actor: { id: accountId, role: 'administrator' } })
      .thenRefused('own-account');
  });

  it('is held at an organisation that exists, unless it reaches everything', () => {
    const at = (change: object) => ({ accountId, grant: { ...grant, ...change } });
    given(account, [opened])
      .when(decide, at({ organizationId: undefined }), context)
      .thenRefused('organization-required');
    given(account, [opened])
      .when(decide, wish, { ...context, facts: { organizationKnown: false } })
      .thenRefused('organization-unknown');
    given(account, [opened])
      .when(decide, at({ role: 'integrator' }), context)
      .thenRefused('integrator-key-required');
  });
});
