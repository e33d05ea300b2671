import { UsageError } from '../failure';

/** What stands between clients and the process. */
export interface HttpSettings {
  /** Pages of these origins may read answers (CORS); none when empty. */
  readonly origins: readonly string[];
  /** Addresses of proxies whose `X-Forwarded-For` is believed; none when empty. */
  readonly proxies: readonly string[];
}

/** From the environment. @throws UsageError */
export function readHttpSettings(environment = process.env): HttpSettings {
  const origins = list(environment['PACESETTER_CORS_ORIGINS']);
  const odd = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (odd !== undefined) {
    throw new UsageError(
      `PACESETTER_CORS_ORIGINS has "${odd}": an origin is like https://console.example, without a path`,
    );
  }
  return { origins, proxies: list(environment['PACESETTER_TRUSTED_PROXIES']) };
}

function list(text = ''): readonly string[] {
  return text.split(',').flatMap((part) => part.trim() || []);
}
