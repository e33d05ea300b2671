import { readSettings } from '@pacesetter/services';

/** Names of all environment variables that services look at. */
export function knownSettings(): ReadonlySet<string> {
  const asked = new Set<string>();
  const values: NodeJS.ProcessEnv = {
    PACESETTER_QUEUE: 'redis',
    REDIS_URL: 'redis://127.0.0.1',
    PACESETTER_OIDC_ISSUER: 'https://login.example',
    PACESETTER_OIDC_AUDIENCE: 'pacesetter',
  };
  const environment = new Proxy(values, {
    get(target, name) {
      asked.add(String(name));
      return target[String(name)];
    },
  });
  readSettings({}, environment);
  return asked.add('PACESETTER_WEBHOOK_TARGETS').add('NODE_ENV');
}
