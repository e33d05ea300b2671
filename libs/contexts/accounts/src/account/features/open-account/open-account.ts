import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../../accounts.errors';
import { administratorsOnly } from '../../../accounts.rules';
import type { AccountEvent } from '../../account.events';
import { account, type AccountState } from '../../account.state';

export interface NewAccount {
  /** What is typed at sign-in, or stands in an identity provider's token; of a member, the member's id. */
  readonly accountId: string;
  readonly ofMember: boolean;
  readonly name?: string;
}

export interface MemberFacts {
  readonly memberKnown: boolean;
}

export class OpenAccount extends Command<NewAccount> {}

export const openAccount = defineFeature<NewAccount, AccountState, AccountEvent, MemberFacts>({
  command: OpenAccount,
  aggregate: account,
  stream: ({ accountId }) => accountId,
  decide(data, { status }, { actor, facts }) {
    administratorsOnly(actor);
    if (status === 'closed')
      throw refuse('account-closed', `account ${data.accountId} is closed for good: take another id`);
    if (status === 'open') throw refuse('account-already-open', `there is an account ${data.accountId} already`);
    if (data.ofMember && !facts.memberKnown) {
      throw refuse('member-unknown', `there is no member ${data.accountId}: a member’s account has the member’s id`);
    }
    return [{ type: 'AccountOpened', data }];
  },
});
