import { Command, defineFeature } from '@pacesetter/kernel';
import { administratorsOnly, reasonGiven } from '../../../accounts.rules';
import type { AccountEvent } from '../../account.events';
import { accountIsOpen } from '../../account.rules';
import { account, type AccountState } from '../../account.state';

export interface AccountRef {
  readonly accountId: string;
}

export class EndSessions extends Command<AccountRef> {}

/** By the owner at any time; by an administrator with a reason: a lost telephone, say. */
export const endSessions = defineFeature<AccountRef, AccountState, AccountEvent>({
  command: EndSessions,
  aggregate: account,
  stream: ({ accountId }) => accountId,
  decide({ accountId }, state, { actor, reason }) {
    accountIsOpen(state, accountId);
    if (actor.id !== accountId) {
      administratorsOnly(actor);
      reasonGiven(reason);
    }
    return [{ type: 'SessionsEnded', data: { accountId } }];
  },
});
