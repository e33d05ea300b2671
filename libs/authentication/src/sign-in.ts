import { Inject, Injectable } from '@nestjs/common';
import { RequestRefused } from '@pacesetter/http';
import { Sessions } from '../adapters/postgres/sessions';
import type { Attempt } from '../adapters/postgres/sign-in-limits';
import { type Account, AccountDirectory } from './account-directory.port';
import { unauthenticated } from './challenge';
import { CHINESE } from './refusals';
import { PasswordProof } from './password-proof';
import { hashPassword } from './passwords/password-hash';
import { passwordProblem } from './passwords/password-rules';
import { OwnTokens, TOKEN_LIFETIME_S } from './tokens/own-tokens';

/** What somebody who has signed in is given (RFC 6749, section 5.1). */
export interface Tokens {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  /** Seconds. */
  readonly expires_in: number;
  readonly refresh_token: string;
  /** Nothing else is allowed before. */
  readonly must_change_password: boolean;
}

export interface PasswordChange extends Attempt {
  readonly current: string;
  readonly next: string;
}

/** Signing in with a password, staying signed in, and signing out. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(AccountDirectory) private readonly accounts: AccountDirectory,
    @Inject(PasswordProof) private readonly proof: PasswordProof,
    @Inject(OwnTokens) private readonly tokens: OwnTokens,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  /** @throws RequestRefused (401, 429); which of account and password is wrong is not said */
  async withPassword(attempt: Attempt, password: string): Promise<Tokens> {
    const account = await this.proof.accountOf(attempt, password);
    const { principal, sessionEpoch: epoch } = account;
    const refreshToken = await this.sessions.open({ accountId: principal.id, epoch });
    return this.answer(account, refreshToken);
  }

  /** @throws RequestRefused (401) when it was used, ended or is out of date: its session is ended then */
  async withRefreshToken(token: string): Promise<Tokens> {
    const refreshed = await this.sessions.refresh(token);
    const account = refreshed && (await this.accounts.account(refreshed.session.accountId, 'now'));
    if (refreshed === undefined || account?.sessionEpoch !== refreshed.session.epoch) {
      throw unauthenticated('session-ended', 'this refresh token is good for nothing any more: sign in again');
    }
    return this.answer(account, refreshed.next);
  }

  async end(token: string): Promise<void> {
    await this.sessions.end(token);
  }

  /** Signs everybody out of the account, the caller included. @throws RequestRefused (400, 401, 429) */
  async changePassword({ current, next, ...attempt }: PasswordChange): Promise<void> {
    const { accountId } = attempt;
    await this.proof.accountOf(attempt, current);
    const problem = current === next ? 'the new password is the present one' : passwordProblem(next, accountId);
    if (problem !== undefined)
      throw new RequestRefused(problem, { status: 400, code: 'password-wrong', chinese: CHINESE['password-wrong'] });
    await this.accounts.setPassword(accountId, await hashPassword(next), { id: accountId, role: 'masses' });
  }

  private async answer({ principal, password, sessionEpoch }: Account, refreshToken: string): Promise<Tokens> {
    return {
      access_token: await this.tokens.issue({ accountId: principal.id, sessionEpoch }),
      token_type: 'Bearer',
      expires_in: TOKEN_LIFETIME_S,
      refresh_token: refreshToken,
      must_change_password: password?.mustChange === true,
    };
  }
}
