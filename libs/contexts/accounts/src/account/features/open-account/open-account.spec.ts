import { given } from '@pacesetter/testing';
import { accountId, closed, himself, opened } from '../../../../test/accounts';
import { account } from '../../account.state';
import { openAccount } from './open-account';

const { decide } = openAccount;
const facts = { memberKnown: true };
const ofMember = { accountId, ofMember: true };

describe('opening an account', () => {
  it('lets somebody sign in', () => {
    given(account, []).when(decide, ofMember, { facts }).then([opened]);
    const portal = { accountId: 'clerk', ofMember: false, name: 'Li' };
    given(account, [])
      .when(decide, portal, { facts: { memberKnown: false } })
      .then([{ type: 'AccountOpened', data: portal }]);
  });

  it('happens once for an id, and never again', () => {
    given(account, [opened]).when(decide, ofMember, { facts }).thenRefused('account-already-open');
    given(account, [opened, closed]).when(decide, ofMember, { facts }).thenRefused('account-closed');
  });

  it('is up to administrators, and of a member who exists', () => {
    given(account, []).when(decide, ofMember, { facts, actor: himself }).thenRefused('not-an-administrator');
    given(account, [])
      .when(decide, ofMember, { facts: { memberKnown: false } })
      .thenRefused('member-unknown');
  });
});
