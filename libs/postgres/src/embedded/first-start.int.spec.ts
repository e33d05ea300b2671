import { chmod, mkdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres } from './embedded-postgres';
import { ServerBench } from '../../test/server-bench';

const asRoot = process.getuid?.() === 0;

jest.setTimeout(60_000); // each test makes a cluster of its own, one of them three

describe('the first start in a directory', () => {
  let bench: ServerBench;

  beforeEach(async () => {
    bench = await ServerBench.create();
  });

  afterEach(async () => {
    await bench.settle();
    await bench.remove();
  });

  it('is made by one of several processes that come at the same time', async () => {
    const all = await Promise.all([bench.startElsewhere(), bench.startElsewhere(), bench.startElsewhere()]);
    expect(new Set(all.map(({ started }) => started.url)).size).toBe(1);
    expect(all.filter(({ started }) => !started.adopted)).toHaveLength(1);
  });

  it('works below a directory that only its owner may enter, also when that is root', async () => {
    await chmod(bench.parent, 0o700);
    await mkdir(bench.dataDir);
    const server = await bench.start();
    expect(await bench.ask(server.url(), 'SELECT 1')).toEqual([1]);
    const cluster = await realpath(join(bench.dataDir, 'pgdata'));
    if (asRoot) expect(cluster).toMatch(/^\/var\/lib\/pacesetter\//);
    else expect(cluster).toBe(join(await realpath(bench.dataDir), 'pgdata'));
    await server.stop();
    expect(await bench.ask((await bench.start()).url(), 'SELECT 1')).toEqual([1]);
  });

  it('begins anew when the data it was moved to is gone', async () => {
    await chmod(bench.parent, 0o700);
    const server = await bench.start();
    await server.stop();
    await rm(await realpath(join(bench.dataDir, 'pgdata')), { recursive: true });
    expect(await bench.ask((await bench.start()).url(), 'SELECT 1')).toEqual([1]);
  });

  it('says what is wrong when the server does not start', async () => {
    const broken = startEmbeddedPostgres({ dataDir: bench.dataDir, settings: { shared_buffers: 'plenty' } });
    await expect(broken).rejects.toThrow(/does not start.*shared_buffers/s);
  });
});
