import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, dropDatabase } from '@pacesetter/postgres';
import { Clocks } from './clocks';
import { Crew } from './crew';
import type { Installation } from './faults';
import { PostgresServer, RedisServer } from './servers';
import { SmallDisk } from './small-disk';

/** What experiments stand on one after the other: PostgreSQL on a disk that can be full. */
export class Ground {
  private readonly disk = new SmallDisk();
  private readonly postgres = new PostgresServer(join(this.disk.folder, 'postgres'));

  async up(): Promise<void> {
    await this.postgres.up();
  }

  /** Databases, a Redis and services of one's own. @param folder for what processes say */
  async installation(name: string): Promise<Plot> {
    const { postgres, disk } = this;
    const folder = mkdtempSync(join(tmpdir(), `pacesetter-${name}-`));
    const redis = new RedisServer(join(folder, 'redis'));
    await redis.up();
    const [database, vault] = [`faults_${name}`, `faults_${name}_vault`];
    for (const each of [database, vault]) {
      await dropDatabase(postgres.url.href, each);
      await createDatabase(postgres.url.href, each);
    }
    const clocks = new Clocks(join(folder, 'clocks'));
    const servers = { postgres: postgres.url, redisPort: await redis.port, database, vault };
    const crew = new Crew(servers, clocks, folder);
    return { crew, clocks, postgres, redis, disk, folder, close: () => this.leave({ crew, redis, folder }, servers) };
  }

  async close(): Promise<void> {
    await this.postgres.stop();
    this.disk.remove();
  }

  private async leave(
    { crew, redis, folder }: Pick<Plot, 'crew' | 'redis' | 'folder'>,
    { database, vault }: { readonly database: string; readonly vault: string },
  ): Promise<void> {
    await crew.close();
    await redis.down();
    for (const each of [database, vault]) await dropDatabase(this.postgres.url.href, each);
    if (process.env['FAULTS_KEEP'] === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** An installation, and where its processes write what they say; kept when `FAULTS_KEEP` is set. */
export interface Plot extends Installation {
  readonly folder: string;
  close(): Promise<void>;
}
