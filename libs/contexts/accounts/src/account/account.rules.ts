import { refuse } from '../accounts.errors';
import type { AccountState } from './account.state';

/** @throws DomainError unless somebody can sign in to it. */
export function accountIsOpen({ status }: AccountState, accountId: string): void {
  if (status === 'none') throw refuse('account-unknown', `there is no account ${accountId}`, { accountId });
  if (status === 'closed') throw refuse('account-closed', `account ${accountId} is closed for good`, { accountId });
}
