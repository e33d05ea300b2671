import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../../accounts.errors';
import { administratorsOnly, notOwnAccount, reasonGiven } from '../../../accounts.rules';
import type { AccountEvent } from '../../account.events';
import { accountIsOpen } from '../../account.rules';
import { account, type AccountState } from '../../account.state';

export interface RoleToRevoke {
  readonly accountId: string;
  readonly grantId: string;
}

export class RevokeRole extends Command<RoleToRevoke> {}

/** Counts at the next request: tokens say who somebody is, not what they may do. */
export const revokeRole = defineFeature<RoleToRevoke, AccountState, AccountEvent>({
  command: RevokeRole,
  aggregate: account,
  stream: ({ accountId }) => accountId,
  decide({ accountId, grantId }, state, { actor, reason }) {
    administratorsOnly(actor);
    reasonGiven(reason);
    notOwnAccount(actor, accountId);
    accountIsOpen(state, accountId);
    const grant = state.grants[grantId];
    if (grant === undefined) {
      throw refuse('grant-unknown', `account ${accountId} holds no role ${grantId}`, {
        held: Object.keys(state.grants),
      });
    }
    return [{ type: 'RoleRevoked', data: { accountId, grantId, grant } }];
  },
});
