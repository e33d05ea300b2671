import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../../accounts.errors';
import {
  administratorsOnly,
  type GrantFacts,
  grantMakesSense,
  notOwnAccount,
  reasonGiven,
} from '../../../accounts.rules';
import type { GrantData } from '../../../grant.shapes';
import type { AccountEvent } from '../../account.events';
import { accountIsOpen } from '../../account.rules';
import { account, type AccountState } from '../../account.state';

export interface RoleToGrant {
  readonly accountId: string;
  readonly grant: GrantData;
}

export class GrantRole extends Command<RoleToGrant> {}

/** Granting what is held already changes nothing. */
export const grantRole = defineFeature<RoleToGrant, AccountState, AccountEvent, GrantFacts>({
  command: GrantRole,
  aggregate: account,
  stream: ({ accountId }) => accountId,
  decide({ accountId, grant }, state, { actor, reason, facts, newId }) {
    administratorsOnly(actor);
    reasonGiven(reason);
    notOwnAccount(actor, accountId);
    accountIsOpen(state, accountId);
    grantMakesSense(grant, facts);
    if (grant.role === 'integrator') {
      throw refuse('integrator-key-required', 'integrators are other systems: create an API key for them');
    }
    if (Object.values(state.grants).some((held) => isSame(held, grant))) return [];
    return [{ type: 'RoleGranted', data: { accountId, grantId: newId('grant'), grant } }];
  },
});

function isSame(left: GrantData, right: GrantData): boolean {
  return (['role', 'organizationId', 'reach', 'campaignId'] as const).every((part) => left[part] === right[part]);
}
