/** An OpenID Connect provider whose tokens are accepted. */
export interface IdentityProvider {
  /** As its tokens say it (`iss`), without `/.well-known/openid-configuration`. */
  readonly issuer: string;
  /** One of the audiences (`aud`) that a token must have. */
  readonly audience: string;
  /** Claim that holds the account's id; `sub` when absent. */
  readonly accountClaim?: string;
}

/** How people and systems sign in. Everything has a default that works alone. */
export interface AuthenticationOptions {
  /** Our own address as clients see it: `iss` of our tokens. */
  readonly issuer: string;
  readonly providers: readonly IdentityProvider[];
  /** How far clocks may be apart, in seconds. */
  readonly clockToleranceS: number;
  /** Most requests of one address, and of one account, in a minute. */
  readonly requestsPerMinute: number;
}

export const LOCAL: AuthenticationOptions = {
  issuer: 'http://localhost:3000',
  providers: [],
  clockToleranceS: 30,
  requestsPerMinute: 3_000,
};

/** Injection token of the options. */
export const AUTHENTICATION_OPTIONS = Symbol('AuthenticationOptions');
