import { given } from '@pacesetter/testing';
import { accountId, opened, passwordSet } from '../../../../test/accounts';
import { account } from '../../account.state';
import { recordPasswordDestroyed } from './record-password-destroyed';

const { decide } = recordPasswordDestroyed;
const outdated = { accountId, passwordId: 'p-1' };

describe('recording that a password is gone', () => {
  it('concerns what was replaced, never what counts', () => {
    given(account, [opened, passwordSet('p-1'), passwordSet('p-2', false, 'p-1')])
      .when(decide, outdated)
      .then([{ type: 'PasswordDestroyed', data: outdated }]);
    given(account, [opened, passwordSet('p-1')])
      .when(decide, outdated)
      .then([]);
  });
});
