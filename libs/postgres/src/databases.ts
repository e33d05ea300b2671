import { Client, escapeIdentifier } from 'pg';
import { ownApplicationName } from './application-name';

/** It is there, or somebody has made it at this very moment (a unique violation in the catalogue). */
const EXISTS_ALREADY = ['42P04', '23505'];

export interface NewDatabase {
  /** Database to copy; nobody may be connected to it. */
  readonly template?: string;
}

/** Creates a database on the server that `url` names (whatever its database), unless it is there. Answers its URL. */
export async function createDatabase(url: string, name: string, { template }: NewDatabase = {}): Promise<string> {
  const from = template === undefined ? '' : ` TEMPLATE ${escapeIdentifier(template)}`;
  await onServer(url, async (client) => {
    await client.query(`CREATE DATABASE ${escapeIdentifier(name)}${from}`).catch(unlessItExists);
  });
  return databaseUrl(url, name);
}

/** Drops a database with whoever is connected to it; nothing happens when there is none. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await onServer(url, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
  });
}

/** The same server and user, another database. */
export function databaseUrl(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

/** Works on the server's own database `postgres`, over a connection of its own. */
export async function onServer<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const connectionString = databaseUrl(url, 'postgres');
  const client = new Client({ connectionString, application_name: ownApplicationName('databases') });
  client.on('error', () => undefined); // the pending query fails by the same loss and tells the caller
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function unlessItExists(error: Error & { code?: string }): void {
  if (!EXISTS_ALREADY.includes(error.code ?? '')) throw error;
}
