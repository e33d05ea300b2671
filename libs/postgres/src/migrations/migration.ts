import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One step in the making of a schema: one database object, named after it. */
export interface Migration {
  /** File name without `.sql`, e.g. `003-append-events`; migrations run in the order of their names. */
  readonly name: string;
  readonly sql: string;
}

/**
 * The line with which a migration's file begins when programs that do not know it may go on: it only adds, and takes nothing
 * away that they use. Without it only programs that have the migration run on the database from then on.
 */
const OLDER_GO_ON = '-- older programs go on';

/** Whether programs that do not know the migration may go on after it. */
export function lettingOlderGoOn({ sql }: Migration): boolean {
  return sql.split('\n', 1)[0]?.trim() === OLDER_GO_ON;
}

/** The `.sql` files of a directory in order of name. @throws when there is none: an empty schema is a wrong path. */
export async function readMigrations(directory: string): Promise<Migration[]> {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.sql')).sort();
  if (files.length === 0) throw new MigrationError(`no .sql file in ${directory}`);
  const read = async (file: string) => ({
    name: file.slice(0, -4),
    sql: await readFile(join(directory, file), 'utf8'),
  });
  return Promise.all(files.map(read));
}

/** Recognises a changed file; how its lines end, which git may change, does not count. */
export function checksum({ sql }: Migration): string {
  return createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
}

/** The migrations at hand and the ones the database has seen do not fit together, or one of them fails. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}
