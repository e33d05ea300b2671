import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { MasterKey } from './master-key';

const KEY_BYTES = 32;
/** Readable and writable for its owner, nothing for anybody else. */
const OWNER_ONLY = 0o600;
const OTHERS = 0o077;

/** A master key that cannot be used, and how to mend it. */
export class MasterKeyError extends Error {
  override readonly name = 'MasterKeyError';
}

/** The master key that a configuration spells, in base64. @throws MasterKeyError */
export function parseMasterKey(text: string, where: string): MasterKey {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === KEY_BYTES) return new MasterKey(key);
  throw new MasterKeyError(
    `${where} holds no master key: it must be 32 bytes in base64, as \`openssl rand -base64 32\` makes them`,
  );
}

/**
 * The master key in a file, made at the first start: whoever comes first makes it, the others take the same one.
 * @throws MasterKeyError when others than its owner may read it, or it holds no key
 */
export async function masterKeyFromFile(file: string): Promise<MasterKey> {
  const text = (await contents(file)) ?? (await made(file));
  await refuseWhenOpenToOthers(file);
  return parseMasterKey(text, file);
}

async function contents(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written aside and then linked: nobody ever reads half a key, and a file that is there already stays. */
async function made(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const text = `${randomBytes(KEY_BYTES).toString('base64')}\n`;
  try {
    await writeFile(draft, text, { mode: OWNER_ONLY, flag: 'wx', flush: true });
    await link(draft, file);
    return text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return readFile(file, 'utf8');
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function refuseWhenOpenToOthers(file: string): Promise<void> {
  // Windows knows no such bits: there the folder's access list guards the file.
  if (process.platform === 'win32') return;
  const { mode } = await stat(file);
  if ((mode & OTHERS) === 0) return;
  throw new MasterKeyError(`${file} holds the master key and may be read by others: chmod 600 ${file}`);
}
