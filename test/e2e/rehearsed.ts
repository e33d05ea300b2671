import type { EngineOptions } from '@pacesetter/engine';
import { type RehearsalReport, rehearse, type RehearseOptions, USUAL } from '@pacesetter/rehearsal';
import { testDatabase, testPooler } from '@pacesetter/testing';
import { contexts } from '@pacesetter/services';
import { findProgramme } from '../../apps/pacesetter/src/programmes';
import { readCast } from '../../apps/pacesetter/src/sample';
import { slowLine } from './slow-line';

const nothing = () => undefined;
const quiet: EngineOptions['log'] = { info: nothing, warn: nothing, error: nothing };

/**
 * A whole campaign in a database of its own: with all of its sample, as `pacesetter rehearse <id> --seed 1` has it, or with
 * so many of its first organisations, in which parents come before children.
 */
export async function rehearsed(id: string, organizationCount?: number): Promise<RehearsalReport> {
  const database = await testDatabase();
  try {
    return await rehearsedIn(database.url, id, organizationCount);
  } finally {
    await database.drop();
  }
}

/** The same, over a line on which things come in another order each time. */
export async function rehearsedOverSlowLine(id: string, organizationCount?: number): Promise<RehearsalReport> {
  const database = await testDatabase();
  const line = await slowLine(database.url);
  try {
    return await rehearsedIn(line.url, id, organizationCount);
  } finally {
    await line.close();
    await database.drop();
  }
}

/** The same, through a pooler in transaction mode that has fewer sessions than the rehearsal has connections. */
export async function rehearsedBehindPooler(id: string, organizationCount: number): Promise<RehearsalReport> {
  const database = await testDatabase();
  const pooler = await testPooler(database.url);
  try {
    const queue = { backend: 'postgres', url: database.url } as const;
    const stores = { databaseUrl: pooler.url, databaseSessionUrl: database.url, queue };
    return await rehearse({ ...(await piece(id, organizationCount)), ...stores });
  } finally {
    await pooler.stop();
    await database.drop();
  }
}

/** The same, done by services that are processes of their own, and driven from here over their queue. */
export async function rehearsedByServices(
  services: Pick<RehearseOptions, 'databaseUrl' | 'eventStoreUrl' | 'vault' | 'queue'>,
  id: string,
  organizationCount?: number,
): Promise<RehearsalReport> {
  return rehearse({ ...(await piece(id, organizationCount)), ...services, services: true });
}

async function rehearsedIn(url: string, id: string, organizationCount?: number): Promise<RehearsalReport> {
  const stores = { databaseUrl: url, queue: { backend: 'postgres', url } as const };
  return rehearse({ ...(await piece(id, organizationCount)), ...stores });
}

/** What is rehearsed. */
async function piece(id: string, organizationCount?: number) {
  const programme = findProgramme(id);
  const sample = await readCast(programme, {});
  const organizations = sample.organizations.slice(0, organizationCount);
  const taken = new Set(organizations.map(({ organizationId }) => organizationId));
  const members = sample.members.filter(({ organizationId }) => taken.has(organizationId));
  return { programme, organizations, members, profile: USUAL, seed: 1, contexts, log: quiet };
}
