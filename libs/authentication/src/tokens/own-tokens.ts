import { createPrivateKey } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ENGINE_OPTIONS, type EngineOptions } from '@pacesetter/engine';
import { newId } from '@pacesetter/kernel';
import { KEY_VAULT, type KeyVault } from '@pacesetter/vault';
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify, type JWTVerifyGetKey, SignJWT } from 'jose';
import { AccountDirectory, type IssuerKey } from '../account-directory.port';
import { AUTHENTICATION_OPTIONS, type AuthenticationOptions } from '../authentication-options';

const ALGORITHM = 'EdDSA';
/** Short: what a token says is looked up anyway, but it cannot be taken back. In seconds. */
export const TOKEN_LIFETIME_S = 600;

/** What one of our tokens says. */
export interface OwnClaims {
  readonly accountId: string;
  readonly sessionEpoch: number;
}

/** The product's own issuer: signs tokens with the key of the day, and checks them with all that are accepted. */
@Injectable()
export class OwnTokens {
  /** The keys that were last accepted, as jose holds them ready: reading a key costs more than checking a signature. */
  private ready?: { readonly keys: string; readonly find: JWTVerifyGetKey };

  constructor(
    @Inject(AccountDirectory) private readonly accounts: AccountDirectory,
    @Inject(KEY_VAULT) private readonly vault: KeyVault,
    @Inject(ENGINE_OPTIONS) private readonly engine: Pick<EngineOptions, 'clock'>,
    @Inject(AUTHENTICATION_OPTIONS) private readonly options: AuthenticationOptions,
  ) {}

  /** @throws Error when there is no key yet: the server makes the first when it starts */
  async issue({ accountId, sessionEpoch }: OwnClaims): Promise<string> {
    const key = (await this.accounts.issuerKeys()).find(({ signs }) => signs);
    const secret = key && (await this.vault.read([key.secretId])).get(key.secretId);
    if (key === undefined || secret === undefined) throw new Error('there is no key to sign tokens with');
    const now = Math.floor(Date.parse(this.engine.clock.now()) / 1000);
    return new SignJWT({ epoch: sessionEpoch })
      .setProtectedHeader({ alg: ALGORITHM, kid: key.kid, typ: 'at+jwt' })
      .setIssuer(this.options.issuer)
      .setAudience(this.options.issuer)
      .setSubject(accountId)
      .setJti(newId())
      .setIssuedAt(now)
      .setExpirationTime(now + TOKEN_LIFETIME_S)
      .sign(createPrivateKey({ key: Buffer.from(secret), format: 'der', type: 'pkcs8' }));
  }

  /** @throws a JOSEError when it is not ours, was changed, or is out of date */
  async verify(token: string): Promise<OwnClaims> {
    const { issuer, clockToleranceS: clockTolerance } = this.options;
    const { payload } = await jwtVerify(token, await this.accepted(), {
      issuer,
      audience: issuer,
      algorithms: [ALGORITHM],
      typ: 'at+jwt',
      clockTolerance,
      currentDate: new Date(this.engine.clock.now()),
      requiredClaims: ['sub', 'exp', 'epoch'],
    });
    return { accountId: String(payload.sub), sessionEpoch: Number(payload['epoch']) };
  }

  private async accepted(): Promise<JWTVerifyGetKey> {
    const set = await this.keySet();
    const keys = JSON.stringify(set);
    if (this.ready?.keys !== keys) this.ready = { keys, find: createLocalJWKSet(set) };
    return this.ready.find;
  }

  /** What others check our tokens with (RFC 7517). */
  async keySet(): Promise<JSONWebKeySet> {
    return { keys: (await this.accounts.issuerKeys()).map(publicKey) };
  }
}

function publicKey({ kid, x }: IssuerKey) {
  return { kty: 'OKP', crv: 'Ed25519', use: 'sig', alg: ALGORITHM, kid, x };
}
