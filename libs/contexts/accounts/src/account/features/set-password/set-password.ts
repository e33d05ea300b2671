import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../../accounts.errors';
import type { AccountEvent } from '../../account.events';
import { accountIsOpen } from '../../account.rules';
import { account, type AccountState } from '../../account.state';

export interface NewPassword {
  readonly accountId: string;
  /** Under which id the vault keeps its hash already. */
  readonly passwordId: string;
}

export class SetPassword extends Command<NewPassword> {}

/**
 * Set by its owner, or by an administrator: then somebody else knows it, and it has to be changed at the next sign-in.
 * Whoever is signed in has to sign in again.
 */
export const setPassword = defineFeature<NewPassword, AccountState, AccountEvent>({
  command: SetPassword,
  aggregate: account,
  stream: ({ accountId }) => accountId,
  decide({ accountId, passwordId }, state, { actor }) {
    accountIsOpen(state, accountId);
    const own = actor.id === accountId && actor.role !== 'system';
    if (!own && actor.role !== 'administrator') {
      throw refuse('password-not-own', 'a password is set by its owner, or by an administrator');
    }
    const replaces = state.password?.passwordId;
    if (replaces === passwordId) return [];
    const set = { accountId, passwordId, mustChange: !own };
    return [{ type: 'PasswordSet', data: replaces === undefined ? set : { ...set, replaces } }];
  },
});
