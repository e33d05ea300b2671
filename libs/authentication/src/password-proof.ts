import { Inject, Injectable } from '@nestjs/common';
import { KEY_VAULT, type KeyVault } from '@pacesetter/vault';
import { AuditTrail } from '../adapters/postgres/audit-trail';
import { type Attempt, SignInLimits } from '../adapters/postgres/sign-in-limits';
import { type Account, AccountDirectory } from './account-directory.port';
import { unauthenticated } from './challenge';
import { tooMany } from './limits/request-limits';
import { passwordMatches } from './passwords/password-hash';

/** Whether somebody knows an account's password; each try is counted and recorded. */
@Injectable()
export class PasswordProof {
  constructor(
    @Inject(AccountDirectory) private readonly accounts: AccountDirectory,
    @Inject(KEY_VAULT) private readonly vault: KeyVault,
    @Inject(SignInLimits) private readonly limits: SignInLimits,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * The account whose password this is.
   * @throws RequestRefused (401, 429); which of account and password is wrong is not said
   */
  async accountOf(attempt: Attempt, password: string): Promise<Account> {
    const seconds = await this.limits.begin(attempt);
    if (seconds > 0) throw tooMany('too-many-attempts', 'that is too many attempts', seconds);
    const account = await this.accounts.account(attempt.accountId, 'now');
    const matches = await passwordMatches(password, await this.hashOf(account));
    if (account === undefined || !matches) {
      await this.audit.record({ kind: 'sign-in-failed', ...attempt });
      throw unauthenticated('sign-in-failed', 'account or password is wrong');
    }
    await this.limits.succeeded(attempt);
    await this.audit.record({ kind: 'signed-in', ...attempt });
    return account;
  }

  private async hashOf(account: Account | undefined): Promise<Uint8Array | undefined> {
    const secretId = account?.password?.secretId;
    return secretId === undefined ? undefined : (await this.vault.read([secretId])).get(secretId);
  }
}
