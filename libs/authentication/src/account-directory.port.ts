import type { Principal } from '@pacesetter/access';
import type { Actor } from '@pacesetter/kernel';

/** An account that somebody can sign in to. */
export interface Account {
  readonly principal: Principal;
  /** Hash of its password in the vault; absent where an identity provider signs people in. */
  readonly password?: { readonly secretId: string; readonly mustChange: boolean };
  /** What was signed in under another number is signed in no longer. */
  readonly sessionEpoch: number;
}

/** An API key that opens something. */
export interface ApiKey {
  readonly principal: Principal;
  /** Hashes that are accepted at this moment. */
  readonly hashes: readonly string[];
}

/** One of the keys that sign, or have signed, our tokens. */
export interface IssuerKey {
  readonly kid: string;
  /** Of the public key (Ed25519, RFC 8037). */
  readonly x: string;
  /** Under which id the vault keeps the private one, PKCS #8 in DER. */
  readonly secretId: string;
  readonly signs: boolean;
}

/**
 * `now` asks again for what other processes may just have written; otherwise it may be half a second old. Nobody is turned
 * away on what is remembered alone.
 */
export type AskedFor = 'fresh enough' | 'now';

/** What signing in has to know, from the streams as they are now. Who keeps accounts brings the implementation. */
export abstract class AccountDirectory {
  /** Undefined when there is none, or it is closed. */
  abstract account(id: string, asked?: AskedFor): Promise<Account | undefined>;
  /** Undefined when there is none, it was revoked, or it has expired. */
  abstract apiKey(id: string, asked?: AskedFor): Promise<ApiKey | undefined>;
  /** Keys whose signature is accepted; exactly one of them signs, once there is any. */
  abstract issuerKeys(): Promise<readonly IssuerKey[]>;
  /** Organisations above one, from the root down. */
  abstract ancestors(organizationId: string): Promise<readonly string[]>;
  /** The organisation at a campaign's root; undefined when there is no such campaign. */
  abstract campaignRoot(campaignId: string): Promise<string | undefined>;
  /** Keeps the hash of a new password and decides that it counts. @throws DomainError when it may not be set */
  abstract setPassword(accountId: string, hash: Uint8Array, actor: Actor): Promise<void>;
  /** Signs everybody out of the account. */
  abstract endSessions(accountId: string, actor: Actor): Promise<void>;
}
