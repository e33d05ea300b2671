import { Command, defineFeature } from '@pacesetter/kernel';
import type { AccountEvent } from '../../account.events';
import { account, type AccountState } from '../../account.state';

export interface PasswordRef {
  readonly accountId: string;
  readonly passwordId: string;
}

export class RecordPasswordDestroyed extends Command<PasswordRef> {}

/** Given by the job that destroys what counts no longer; a password that counts is left alone. */
export const recordPasswordDestroyed = defineFeature<PasswordRef, AccountState, AccountEvent>({
  command: RecordPasswordDestroyed,
  aggregate: account,
  stream: ({ accountId }) => accountId,
  decide(data, { password }) {
    return password?.passwordId === data.passwordId ? [] : [{ type: 'PasswordDestroyed', data }];
  },
});
