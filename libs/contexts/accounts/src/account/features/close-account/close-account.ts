import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../../accounts.errors';
import { administratorsOnly, notOwnAccount, reasonGiven } from '../../../accounts.rules';
import type { AccountEvent } from '../../account.events';
import { account, type AccountState } from '../../account.state';
import type { AccountRef } from '../end-sessions/end-sessions';

export class CloseAccount extends Command<AccountRef> {}

/** For good: what was decided under an id shall never be mistaken for somebody else's doing. */
export const closeAccount = defineFeature<AccountRef, AccountState, AccountEvent>({
  command: CloseAccount,
  aggregate: account,
  stream: ({ accountId }) => accountId,
  decide({ accountId }, { status, password }, { actor, reason }) {
    administratorsOnly(actor);
    reasonGiven(reason);
    notOwnAccount(actor, accountId);
    if (status === 'none') throw refuse('account-unknown', `there is no account ${accountId}`, { accountId });
    if (status === 'closed') return [];
    const closed = { accountId };
    const data = password === undefined ? closed : { ...closed, passwordId: password.passwordId };
    return [{ type: 'AccountClosed', data }];
  },
});
