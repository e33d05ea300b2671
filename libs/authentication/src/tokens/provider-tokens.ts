import { Inject, Injectable } from '@nestjs/common';
import { ENGINE_OPTIONS, type EngineOptions } from '@pacesetter/engine';
import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { AUTHENTICATION_OPTIONS, type AuthenticationOptions, type IdentityProvider } from '../authentication-options';

/** Nothing that is made with a shared secret: whoever checks it could make it. */
const ALGORITHMS = ['EdDSA', 'ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512'];
const DISCOVERY_MS = 5_000;

/** Tokens of the identity providers that were configured, checked with the keys that those publish. */
@Injectable()
export class ProviderTokens {
  private readonly keys = new Map<string, Promise<JWTVerifyGetKey>>();

  constructor(
    @Inject(AUTHENTICATION_OPTIONS) private readonly options: AuthenticationOptions,
    @Inject(ENGINE_OPTIONS) private readonly engine: Pick<EngineOptions, 'clock'>,
  ) {}

  /** The provider that a token claims to come from. */
  provider(issuer: string | undefined): IdentityProvider | undefined {
    return this.options.providers.find((candidate) => candidate.issuer === issuer);
  }

  /** Id of the account that a token speaks for. @throws a JOSEError when it is not valid here */
  async verify(token: string, provider: IdentityProvider): Promise<string> {
    const { payload } = await jwtVerify(token, await this.keysOf(provider), {
      issuer: provider.issuer,
      audience: provider.audience,
      algorithms: ALGORITHMS,
      clockTolerance: this.options.clockToleranceS,
      currentDate: new Date(this.engine.clock.now()),
      requiredClaims: ['exp'],
    });
    const accountId = payload[provider.accountClaim ?? 'sub'];
    return typeof accountId === 'string' ? accountId : '';
  }

  /** Found once; keys themselves are fetched anew by jose when an unknown one appears, at most every half minute. */
  private keysOf({ issuer }: IdentityProvider): Promise<JWTVerifyGetKey> {
    const known = this.keys.get(issuer);
    if (known !== undefined) return known;
    const found = discover(issuer);
    this.keys.set(issuer, found);
    found.catch(() => this.keys.delete(issuer));
    return found;
  }
}

/** OpenID Connect Discovery 1.0: the provider says where its keys are, and must call itself what we call it. */
async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { signal: AbortSignal.timeout(DISCOVERY_MS) });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  const { issuer: itself, jwks_uri: keys } = (await response.json()) as { issuer?: string; jwks_uri?: string };
  if (itself !== issuer || keys === undefined) throw new Error(`${url} describes ${String(itself)}, not ${issuer}`);
  return createRemoteJWKSet(new URL(keys));
}
