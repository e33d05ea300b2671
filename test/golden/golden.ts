import { readFile, writeFile } from 'node:fs/promises';

/**
 * What was reviewed and committed; `UPDATE_GOLDEN=1` writes the present text instead, for the difference to be reviewed
 * like code.
 * @throws when there is no such file yet.
 */
export async function golden(file: string, present: string): Promise<string> {
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, present);
  return readFile(file, 'utf8');
}
