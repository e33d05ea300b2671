import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '@pacesetter/access';
import type { FastifyRequest } from 'fastify';
import { decodeJwt, errors } from 'jose';
import { KeyUses } from '../adapters/postgres/key-uses';
import { type Account, AccountDirectory } from './account-directory.port';
import { unauthenticated } from './challenge';
import { isSameHash, parseSecret } from './keys/secret-text';
import { OwnTokens } from './tokens/own-tokens';
import { ProviderTokens } from './tokens/provider-tokens';

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
    const key = shown && (await this.accounts.apiKey(shown.id));
    if (shown === undefined || key?.hashes.some((hash) => isSameHash(hash, shown.hash)) !== true) {
      throw unauthenticated('key-invalid', 'this API key is unknown, revoked, rotated or expired');
    }
    await this.uses.note(shown.id);
    return { principal: key.principal, mustChangePassword: false };
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
    const { principal, password, sessionEpoch: present } = await this.openAccount(accountId);
    if (sessionEpoch !== present) throw unauthenticated('session-ended', 'this session was ended: sign in again');
    return { principal, mustChangePassword: password?.mustChange === true };
  }

  private async openAccount(accountId: string): Promise<Account> {
    const account = accountId === '' ? undefined : await this.accounts.account(accountId);
    if (account !== undefined) return account;
    throw unauthenticated('account-unknown', `there is no open account "${accountId}" here: ask an administrator`);
  }
}
