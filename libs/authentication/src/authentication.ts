import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '@pacesetter/access';
import type { FastifyRequest } from 'fastify';
import { decodeJwt, errors } from 'jose';
import { KeyUses } from '../adapters/postgres/key-uses';
import { type Account, AccountDirectory, type ApiKey, type AskedFor } from './account-directory.port';
import { unauthenticated } from './challenge';
import { isSameHash, parseSecret } from './keys/secret-text';
import { OwnTokens } from './tokens/own-tokens';
import { ProviderTokens } from './tokens/provider-tokens';

type Shown = NonNullable<ReturnType<typeof parseSecret>>;

/** Who sends a request, and whether the password they came in with is theirs to keep. */
export interface Authenticated {
  readonly principal: Principal;
  readonly mustChangePassword: boolean;
}

/**
 * Makes a principal of a request: of a token of our own, of a configured identity provider, or of an API key, each as
 * `Authorization: Bearer …`. Roles are looked up each time: what was revoked is gone with the next request.
 */
@Injectable()
export class Authentication {
  constructor(
    @Inject(AccountDirectory) private readonly accounts: AccountDirectory,
    @Inject(OwnTokens) private readonly own: OwnTokens,
    @Inject(ProviderTokens) private readonly providers: ProviderTokens,
    @Inject(KeyUses) private readonly uses: KeyUses,
  ) {}

  /** Undefined when nobody has signed in. @throws RequestRefused (401) for what is shown and is not valid */
  async authenticate({ headers }: Pick<FastifyRequest, 'headers'>): Promise<Authenticated | undefined> {
    if (headers.authorization === undefined) return undefined;
    const [, credential] = /^Bearer ([\w.~+/-]+=*)$/i.exec(headers.authorization) ?? [];
    if (credential === undefined) throw unauthenticated('credentials-wrong', 'send “Authorization: Bearer <token>”');
    return credential.startsWith('psk_') ? this.ofKey(credential) : this.ofToken(credential);
  }

  private async ofKey(text: string): Promise<Authenticated> {
    const shown = parseSecret('psk', text);
    const key = shown && ((await this.opened(shown, 'fresh enough')) ?? (await this.opened(shown, 'now')));
    if (shown === undefined || key === undefined)
      throw unauthenticated('key-invalid', 'this API key is unknown, revoked, rotated or expired');
    await this.uses.note(shown.id);
    return { principal: key.principal, mustChangePassword: false };
  }

  private async opened({ id, hash: shown }: Shown, asked: AskedFor): Promise<ApiKey | undefined> {
    const key = await this.accounts.apiKey(id, asked);
    return key?.hashes.some((hash) => isSameHash(hash, shown)) === true ? key : undefined;
  }

  private async ofToken(token: string): Promise<Authenticated> {
    try {
      const { iss } = decodeJwt(token);
      const provider = this.providers.provider(iss);
      if (provider === undefined) return await this.ofOwnToken(token);
      const accountId = await this.providers.verify(token, provider);
      return { principal: (await this.openAccount(accountId)).principal, mustChangePassword: false };
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error;
      throw unauthenticated('token-invalid', `this token is not valid here: ${error.message}`);
    }
  }

  private async ofOwnToken(token: string): Promise<Authenticated> {
    const { accountId, sessionEpoch } = await this.own.verify(token);
    const remembered = await this.openAccount(accountId);
    const inOrder = remembered.sessionEpoch === sessionEpoch && remembered.password?.mustChange !== true;
    const account = inOrder ? remembered : await this.openAccount(accountId, 'now');
    if (account.sessionEpoch !== sessionEpoch) {
      throw unauthenticated('session-ended', 'this session was ended: sign in again');
    }
    return { principal: account.principal, mustChangePassword: account.password?.mustChange === true };
  }

  private async openAccount(accountId: string, asked?: AskedFor): Promise<Account> {
    const find = (freshness?: AskedFor) => this.accounts.account(accountId, freshness);
    const account = accountId === '' ? undefined : ((await find(asked)) ?? (await find('now')));
    if (account !== undefined) return account;
    throw unauthenticated('account-unknown', `there is no open account "${accountId}" here: ask an administrator`);
  }
}
