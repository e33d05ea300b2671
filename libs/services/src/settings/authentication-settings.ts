import { type AuthenticationOptions, type IdentityProvider, LOCAL } from '@pacesetter/authentication';
import { Variables } from './variables';

const MOST = { from: 1, to: 999_999_999 };

/** How people and systems sign in, from the environment. @throws SettingsError naming every mistake at once */
export function readAuthenticationSettings(environment = process.env): AuthenticationOptions {
  const variables = new Variables(environment);
  const options = authenticationSettings(variables);
  variables.check();
  return options;
}

export function authenticationSettings(variables: Variables): AuthenticationOptions {
  const port = variables.text('PORT') ?? '3000';
  return {
    issuer: variables.address('PACESETTER_PUBLIC_URL') ?? `http://localhost:${port}`,
    providers: providers(variables),
    clockToleranceS: variables.whole('PACESETTER_CLOCK_TOLERANCE', MOST) ?? LOCAL.clockToleranceS,
    requestsPerMinute: variables.whole('PACESETTER_REQUESTS_PER_MINUTE', MOST) ?? LOCAL.requestsPerMinute,
  };
}

function providers(variables: Variables): readonly IdentityProvider[] {
  // An issuer is compared letter by letter with what tokens say, the slash at its end included.
  const issuer = variables.address('PACESETTER_OIDC_ISSUER') && variables.text('PACESETTER_OIDC_ISSUER');
  if (issuer === undefined) return [];
  const audience = variables.text('PACESETTER_OIDC_AUDIENCE');
  if (audience === undefined) {
    variables.mistake(
      'PACESETTER_OIDC_ISSUER needs PACESETTER_OIDC_AUDIENCE: the audience (aud) that tokens for us have',
    );
    return [];
  }
  const accountClaim = variables.text('PACESETTER_OIDC_ACCOUNT_CLAIM');
  return [{ issuer, audience, ...(accountClaim !== undefined && { accountClaim }) }];
}
