import { type Settings, settingsFrom } from './settings';
import { Variables } from './variables';

/** Where a service offers health and metrics unless it is told otherwise. */
export const OPERATIONS_PORT = 9464;

/** Settings of a process that is one of several, on servers that all of them share. */
export type ServiceSettings = Settings & { readonly databaseUrl: string; readonly operationsPort: number };

/**
 * From the environment. A service has no server of its own, so what a process alone can do without has to be said here.
 * @throws SettingsError naming every mistake at once
 */
export function readServiceSettings(
  { serves }: { readonly serves: boolean },
  environment = process.env,
): ServiceSettings {
  const variables = new Variables(environment);
  const settings = settingsFrom(variables);
  const { databaseUrl = missing(variables, 'DATABASE_URL', 'the PostgreSQL that all services share') } = settings;
  const { masterKey, masterKeyFile } = settings.vault;
  if (masterKey === undefined && masterKeyFile === undefined) {
    missing(variables, 'PACESETTER_MASTER_KEY_FILE', 'what locks the keys of persons, the same for all services');
  }
  if (serves && variables.text('PACESETTER_PUBLIC_URL') === undefined) {
    missing(
      variables,
      'PACESETTER_PUBLIC_URL',
      'the address of all APIs and gateways together, which is in their tokens',
    );
  }
  variables.check();
  return { ...settings, databaseUrl, operationsPort: settings.operationsPort ?? OPERATIONS_PORT };
}

function missing(variables: Variables, name: string, what: string): string {
  const where = name === 'DATABASE_URL' ? ` or ${name}_FILE` : '';
  variables.mistake(`${name}${where} is missing: ${what}`);
  return '';
}
