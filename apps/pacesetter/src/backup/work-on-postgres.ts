import { openMainDatabase, type Settings } from '@pacesetter/services';
import { Failure } from '../failure';

/** Works with the database that keeps the history. @throws Failure when an EventStoreDB keeps it */
export async function workOnPostgres<Result>(
  settings: Settings,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  if (settings.eventStoreUrl !== undefined) {
    throw new Failure(
      'EVENT_STORE_URL is set: an EventStoreDB keeps the history. Back it up and restore it with its own means, or ' +
        '`pacesetter copy` it into a PostgreSQL first; docs/operations/backup.md',
    );
  }
  const database = await openMainDatabase(settings);
  try {
    return await work(database.url);
  } finally {
    await database.stop();
  }
}
