import { type AuthenticationOptions, type IdentityProvider, LOCAL } from '@pacesetter/authentication';
import { UsageError } from './failure';

/** How people and systems sign in, from the environment. @throws UsageError naming every mistake at once */
export function readAuthenticationSettings(environment = process.env): AuthenticationOptions {
  const problems: string[] = [];
  const port = environment['PORT'] ?? '3000';
  const options = {
    issuer: address('PACESETTER_PUBLIC_URL', environment, problems) ?? `http://localhost:${port}`,
    providers: provider(environment, problems),
    clockToleranceS: number('PACESETTER_CLOCK_TOLERANCE', environment, problems) ?? LOCAL.clockToleranceS,
    requestsPerMinute: number('PACESETTER_REQUESTS_PER_MINUTE', environment, problems) ?? LOCAL.requestsPerMinute,
  };
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return options;
}

function provider(environment: NodeJS.ProcessEnv, problems: string[]): readonly IdentityProvider[] {
  const issuer = address('PACESETTER_OIDC_ISSUER', environment, problems);
  if (issuer === undefined) return [];
  const audience = environment['PACESETTER_OIDC_AUDIENCE'];
  if (audience === undefined || audience === '') {
    problems.push('PACESETTER_OIDC_ISSUER needs PACESETTER_OIDC_AUDIENCE: the audience (aud) that tokens for us have');
    return [];
  }
  const accountClaim = environment['PACESETTER_OIDC_ACCOUNT_CLAIM'];
  // An issuer is compared letter by letter with what tokens say, the slash at its end included.
  return [{ issuer: environment['PACESETTER_OIDC_ISSUER'] ?? issuer, audience, ...(accountClaim && { accountClaim }) }];
}

function address(name: string, environment: NodeJS.ProcessEnv, problems: string[]): string | undefined {
  const text = environment[name];
  if (text === undefined) return undefined;
  if (URL.canParse(text) && /^https?:/.test(text)) return text.replace(/\/+$/, '');
  problems.push(`${name} is "${text}": it must be an address such as https://campaigns.example`);
  return undefined;
}

function number(name: string, environment: NodeJS.ProcessEnv, problems: string[]): number | undefined {
  const text = environment[name];
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  problems.push(`${name} is "${text}": it must be a whole number from 1`);
  return undefined;
}
