import { Variables } from './variables';

/** What stands between clients and the process. */
export interface HttpSettings {
  /** Pages of these origins may read answers (CORS); none when empty. */
  readonly origins: readonly string[];
  /** Addresses of proxies whose `X-Forwarded-For` is believed; none when empty. */
  readonly proxies: readonly string[];
}

/** From the environment. @throws SettingsError */
export function readHttpSettings(environment = process.env): HttpSettings {
  const variables = new Variables(environment);
  const settings = httpSettings(variables);
  variables.check();
  return settings;
}

export function httpSettings(variables: Variables): HttpSettings {
  const origins = variables.list('PACESETTER_CORS_ORIGINS');
  for (const origin of origins) {
    if (URL.canParse(origin) && new URL(origin).origin === origin) continue;
    variables.mistake(
      `PACESETTER_CORS_ORIGINS has "${origin}": an origin is like https://console.example, without a path`,
    );
  }
  return { origins, proxies: variables.list('PACESETTER_TRUSTED_PROXIES') };
}
