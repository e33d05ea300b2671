import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { EventStore } from '@pacesetter/event-store';
import { newEvent, newEvents, newStream, range } from '@pacesetter/event-store/contract';
import { createPostgresEventStore, LogRestoration, migrateEventStore } from '@pacesetter/event-store/postgres';
import { BEGINNING } from '@pacesetter/kernel';
import { spawnTypescript, testDatabase, type TestDatabase } from '@pacesetter/testing';
import {
  backUpHistory,
  type BackupProgress,
  compareWithStore,
  type Manifest,
  readManifest,
  restoreHistory,
  verifyHistory,
} from '../index';

const CHUNK = 40;
const now = () => '2012-06-01T00:00:00.000Z';

describe('a backup of a history', () => {
  let original: TestDatabase;
  let store: EventStore;
  let folder: string;
  const opened: TestDatabase[] = [];
  const stores: EventStore[] = [];

  const database = async () => {
    const made = await testDatabase({ key: 'event-store', migrate: migrateEventStore });
    opened.push(made);
    return made;
  };
  const open = ({ url }: TestDatabase) => {
    const made = createPostgresEventStore({ url, patienceMs: 2_000 });
    stores.push(made);
    return made;
  };
  const write = async (count: number) => {
    const streams = range(0, 5).map(() => newStream());
    for (const number of range(0, count)) {
      const event = newEvent(number, { schemaVersion: 2, data: { number, 承诺: ['公开', 1e21, -0.5, '\u2028'] } });
      await store.append(streams[number % 5] ?? '', 'any', [event]);
    }
  };
  const backUp = (to = folder, onProgress?: (progress: BackupProgress) => void) =>
    backUpHistory({ store, folder: to, now, chunkEvents: CHUNK, onProgress });
  const eventsIn = async (of: EventStore) => (await of.readAll({ after: BEGINNING, limit: 10_000 })).events;
  const problems = async (of = folder) => (await verifyHistory(of)).damages;
  const copied = async () => {
    const copy = await mkdtemp(join(tmpdir(), 'backup-'));
    await cp(folder, copy, { recursive: true });
    return copy;
  };

  async function restored(from = folder) {
    const target = await database();
    const restoration = await LogRestoration.begin(target.url);
    const manifest = await restoreHistory({ folder: from, target: restoration });
    return { target, restoration, manifest, there: open(target) };
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backup-'));
    original = await database();
    store = open(original);
    await write(100);
  });

  afterAll(async () => {
    await Promise.all(stores.map((each) => each.close()));
    await Promise.all(opened.map((each) => each.drop()));
    await rm(folder, { recursive: true, force: true });
  });

  it('takes a prefix of the log while others write, and then what is new', async () => {
    let writing: Promise<void> | undefined;
    const first = await backUp(folder, () => void (writing ??= write(60)));
    await writing;
    expect(first).toMatchObject({ events: 100, takenAt: now() });
    expect(first.chunks.map(({ first: begin, last }) => [begin, last])).toEqual([
      [1, 40],
      [41, 80],
      [81, 100],
    ]);
    const second = await backUp();
    expect(second.chunks.slice(0, 3)).toEqual(first.chunks);
    expect(second.events).toBe(160);
    const again = await backUp();
    expect({ ...again, takenAt: '' }).toEqual({ ...second, takenAt: '' });
    expect(await verifyHistory(folder, { digest: second.digest })).toMatchObject({ streams: 10, damages: [] });
  });

  it('is whole up to some file when its writer is killed, and goes on from there', async () => {
    const cut = await mkdtemp(join(tmpdir(), 'backup-'));
    const child = spawnTypescript(resolve(__dirname, 'doomed-backup.ts'), original.url, cut);
    await once(child, 'message');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect((await readdir(cut)).some((name) => name.endsWith('.part'))).toBe(true);
    const left = await verifyHistory(cut);
    expect(left).toMatchObject({ manifest: { events: 2 * CHUNK }, damages: [] });
    const { events, digest } = await backUp(cut);
    expect({ events, digest }).toEqual({ events: 160, digest: (await readManifest(folder)).digest });
    expect((await readdir(cut)).filter((name) => !/^(\d{12}\.events\.gz|manifest\.json)$/.test(name))).toEqual([]);
    await rm(cut, { recursive: true });
  });

  it('comes back with positions, times and contents, and takes events again', async () => {
    const { restoration, manifest, there } = await restored();
    expect(await eventsIn(there)).toEqual(await eventsIn(store));
    const seen: string[] = [];
    const compared = await compareWithStore({
      store: there,
      folder,
      manifest,
      onEvent: ({ id }) => void seen.push(id),
    });
    expect(compared).toEqual({ events: 160, streams: 10, digest: manifest.digest });
    expect(seen).toHaveLength(160);
    await restoration.reopen();
    await restoration.close();
    const { position } = await there.append(newStream(), 'no-stream', newEvents(1));
    expect(there.countBetween(BEGINNING, position)).toBe(161);
    await expect(compareWithStore({ store: there, folder, manifest })).rejects.toThrow('holds 161 events');
  });

  it('goes on where a restoration was broken off, and nobody appends meanwhile', async () => {
    const target = await database();
    const broken = await LogRestoration.begin(target.url);
    const kept: Manifest = await readManifest(folder);
    const once = {
      events: 0,
      write: async (events: Parameters<LogRestoration['write']>[0]) => {
        await broken.write(events.slice(0, 70));
        throw new Error('killed');
      },
    };
    await expect(restoreHistory({ folder, target: once })).rejects.toThrow('killed');
    await expect(LogRestoration.begin(target.url)).rejects.toThrow('somebody else restores');
    await broken.close();
    const there = open(target);
    await expect(there.append(newStream(), 'no-stream', newEvents(1))).rejects.toThrow('permission denied');
    const next = await LogRestoration.begin(target.url);
    expect(next.events).toBe(70);
    await restoreHistory({ folder, target: next });
    expect(await compareWithStore({ store: there, folder, manifest: kept })).toMatchObject({ events: 160 });
    await next.close();
  });

  it('is refused by a database that holds a history', async () => {
    await expect(LogRestoration.begin(original.url)).rejects.toThrow('holds a history of 160 events');
    await store.append(newStream(), 'no-stream', newEvents(1));
  });

  it('is not mixed with another history', async () => {
    const other = open(await database());
    await other.append(newStream(), 'no-stream', newEvents(200));
    const mixed = backUpHistory({ store: other, folder, now });
    await expect(mixed).rejects.toThrow(/event 160 of the store is missing: this is the backup of another history/);
  });

  it('is made by one at a time', async () => {
    const [running, gone] = [1, 4_194_303].map((pid) => join(folder, `writing-${pid}@${hostname()}.lock`)) as [
      string,
      string,
    ];
    await Promise.all([writeFile(running, ''), writeFile(gone, '')]);
    await expect(backUp()).rejects.toThrow(
      `process 1 on ${hostname()} is writing to this backup: wait, or remove ${running}`,
    );
    await rm(running);
    const [one, other] = await Promise.allSettled([backUp(), backUp()]);
    expect(one.status).toBe('fulfilled');
    expect(other).toMatchObject({ reason: { code: 'backup-busy' } });
    expect((await readdir(folder)).filter((name) => name.endsWith('.lock'))).toEqual([]);
  });

  it.each([
    ['a byte is changed', '000000000041.events.gz', (bytes: Buffer) => bytes.fill(bytes.readUInt8(400) ^ 4, 400, 401)],
    ['bytes are changed at its end', '000000000041.events.gz', (bytes: Buffer) => bytes.fill(0, bytes.length - 6)],
  ])('says where it is damaged when %s', async (_, file, damage) => {
    const copy = await copied();
    await writeFile(join(copy, file), damage(await readFile(join(copy, file))));
    const found = await problems(copy);
    expect(found).toEqual([expect.objectContaining({ file })]);
    expect(found[0]?.event).toBeGreaterThanOrEqual(41);
    expect(found[0]?.event).toBeLessThanOrEqual(81);
    await rm(copy, { recursive: true });
  });

  it('finds what was changed with skill, to the event', async () => {
    const copy = await copied();
    const path = join(copy, '000000000041.events.gz');
    const lines = gunzipSync(await readFile(path))
      .toString()
      .split('\n');
    const at = 12;
    lines[at] = (lines[at] ?? '').replace('officer-1', 'officer-2');
    const bytes = gzipSync(lines.join('\n'));
    await writeFile(path, bytes);
    const manifest = await readManifest(copy);
    const chunks = manifest.chunks.map((chunk) => (chunk.first === 41 ? { ...chunk, bytes: bytes.length } : chunk));
    await writeFile(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, chunks }));
    expect(await problems(copy)).toEqual([
      { file: '000000000041.events.gz', event: 52, problem: 'its digest is another one' },
    ]);
    await expect(restored(copy)).rejects.toThrow('000000000041.events.gz at event 52');
    await rm(copy, { recursive: true });
  });

  it('misses files, all of them', async () => {
    const copy = await copied();
    await rm(join(copy, '000000000001.events.gz'));
    await truncate(join(copy, '000000000081.events.gz'), 100);
    expect(await problems(copy)).toMatchObject([
      { file: '000000000001.events.gz', problem: 'the file is missing' },
      { file: '000000000081.events.gz', problem: expect.stringMatching(/^the file has 100 bytes instead of/) },
    ]);
    await rm(copy, { recursive: true });
  });

  it('knows when its last events were taken away, by the digest that somebody has noted', async () => {
    const copy = await copied();
    const manifest = await readManifest(copy);
    const { last, digest } = manifest.chunks[1]!;
    const cut = { ...manifest, events: last, digest, chunks: manifest.chunks.slice(0, 2) };
    await writeFile(join(copy, 'manifest.json'), JSON.stringify(cut));
    expect(await problems(copy)).toEqual([]);
    const { damages } = await verifyHistory(copy, { digest: manifest.digest });
    expect(damages).toEqual([
      expect.objectContaining({ problem: expect.stringContaining('not the one that was noted') }),
    ]);
    await rm(copy, { recursive: true });
  });

  it('refuses a folder that is none, and a manifest that it does not know', async () => {
    await expect(verifyHistory(tmpdir())).rejects.toThrow('holds no backup of a history');
    const copy = await copied();
    const manifest = await readManifest(copy);
    await writeFile(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, version: 2 }));
    await expect(verifyHistory(copy)).rejects.toThrow('a newer program has made it');
    await writeFile(join(copy, 'manifest.json'), '{"format":');
    await expect(verifyHistory(copy)).rejects.toThrow(/manifest.json: .*JSON/);
    await rm(copy, { recursive: true });
  });
});
