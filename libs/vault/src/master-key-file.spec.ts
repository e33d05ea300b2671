import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MasterKeyError, masterKeyFromFile, parseMasterKey } from './master-key-file';

describe('the file of the master key', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'master-key-'));
    file = join(folder, 'data', 'master.key');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is made at the first start, for its owner alone, and stays', async () => {
    const { fingerprint } = await masterKeyFromFile(file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await masterKeyFromFile(file)).fingerprint).toBe(fingerprint);
  });

  it('is made once, however many start at the same moment', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => masterKeyFromFile(file)));
    expect(new Set(keys.map(({ fingerprint }) => fingerprint)).size).toBe(1);
    expect(await readdir(join(folder, 'data'))).toEqual(['master.key']);
  });

  it('is refused when others may read it', async () => {
    await masterKeyFromFile(file);
    await chmod(file, 0o644);
    await expect(masterKeyFromFile(file)).rejects.toThrow(`chmod 600 ${file}`);
  });

  it('is refused, and left alone, when it holds something else', async () => {
    await masterKeyFromFile(file);
    await writeFile(file, 'not a key');
    await expect(masterKeyFromFile(file)).rejects.toThrow(MasterKeyError);
    expect(await readFile(file, 'utf8')).toBe('not a key');
  });

  it('can be spelt in the configuration instead', () => {
    const text = Buffer.alloc(32, 7).toString('base64');
    expect(parseMasterKey(`${text}\n`, 'the setting').fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(() => parseMasterKey('c2hvcnQ=', 'the setting')).toThrow(/^the setting holds no master key/);
  });
});
