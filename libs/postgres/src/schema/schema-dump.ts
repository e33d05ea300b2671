import type { Pool } from 'pg';
import { SCHEMA_QUERIES } from './schema-queries';

/**
 * What the catalogues say about some schemas, as text that is the same whenever the schemas are: for tests that compare
 * it with a file in the repository. Not meant to be run. (The binaries come without pg_dump.)
 */
export async function schemaDump(pool: Pool, schemas: readonly string[]): Promise<string> {
  const client = await pool.connect();
  try {
    await client.query(`BEGIN READ ONLY; SET LOCAL search_path = ''`); // every name is then written with its schema
    const sections: string[] = [];
    for (const [title, query] of Object.entries(SCHEMA_QUERIES)) {
      const { rows } = await client.query<{ line: string }>(query, [schemas]);
      if (rows.length > 0) sections.push(section(title, rows));
    }
    return sections.join('\n');
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

/** Sorted here, by code unit, as a database may sort by its own locale. */
function section(title: string, rows: readonly { line: string }[]): string {
  const lines = rows.map(({ line }) => line.trimEnd()).sort();
  return `-- ${title}\n${lines.join('\n')}\n`;
}
