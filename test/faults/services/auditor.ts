import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { prepareSignIn } from '@pacesetter/accounts';
import { Engine, EngineModule } from '@pacesetter/engine';
import { BEGINNING, type RecordedEvent } from '@pacesetter/kernel';
import { DeadLetterQuery } from '@pacesetter/queue';
import { contexts } from '@pacesetter/services';
import { parseMasterKey } from '@pacesetter/vault';
import type { Pool } from 'pg';
import type { Clocks } from './clocks';
import type { ReadModels } from './testimony';

const PAGE = 1_000;
/** Policies react within this time, if there is anything left to react to. */
const STILL_MS = 1_000;
const nothing = () => undefined;
const QUIET = { info: nothing, warn: nothing, error: nothing };

/** Which tables there are in read models, and what is in each of them, in few words. */
const TABLES = `SELECT table_schema AS schema, table_name AS table FROM information_schema.tables
                WHERE table_schema ~ '^view_' AND table_schema !~ '__' ORDER BY 1, 2`;

/** Looks at everything from within, on lines that nobody disturbs, and does nothing by itself. */
export class Auditor {
  private constructor(
    private readonly app: INestApplicationContext,
    private readonly engine: Engine,
    private readonly clocks: Clocks,
  ) {}

  static async open(environment: NodeJS.ProcessEnv, clocks: Clocks): Promise<Auditor> {
    const { DATABASE_URL = '', PACESETTER_VAULT_URL = '', PACESETTER_MASTER_KEY = '', REDIS_URL = '' } = environment;
    const options = {
      ...{ databaseUrl: DATABASE_URL, queue: { backend: 'redis', url: REDIS_URL } as const, clock: clocks, contexts },
      vault: { url: PACESETTER_VAULT_URL, masterKey: parseMasterKey(PACESETTER_MASTER_KEY, 'the experiment') },
      ...{ log: QUIET, roles: [] },
    };
    const app = await NestFactory.createApplicationContext(EngineModule.register(options), { logger: false });
    const engine = app.get(Engine);
    await engine.parts.projections.prepare();
    return new Auditor(app, engine, clocks);
  }

  /** The first administrator's first password. */
  async firstPassword(): Promise<string> {
    const first = await prepareSignIn(this.app, this.engine);
    if (first === undefined) throw new Error('somebody has been here before');
    return first.password;
  }

  /**
   * Resolves when nothing is due any more, every read model has come to the end of the history, and nothing has happened for
   * a while. Answers what is left, when the time is over.
   */
  async rest(patienceMs: number): Promise<readonly string[]> {
    const end = performance.now() + patienceMs;
    for (let before = ''; ;) {
      const left = await this.unrest().catch((error: unknown) => [String(error)]);
      const head = await this.engine.parts.store.head();
      if (left.length === 0 && head === before) return [];
      if (performance.now() > end) return left;
      before = head;
      await sleep(STILL_MS);
    }
  }

  async history(): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for (let after = BEGINNING, atHead = false; !atHead;) {
      const page = await this.engine.parts.store.readAll({ after, limit: PAGE });
      events.push(...page.events);
      ({ position: after, atHead } = page);
    }
    return events;
  }

  async deadLetters(): Promise<readonly string[]> {
    const rows = await new DeadLetterQuery(this.engine.parts.views).page({ status: 'dead', limit: PAGE });
    return rows.map(({ job, timerId, error }) => `${job} ${timerId}: ${error}`);
  }

  /** What the read models say, table by table. */
  async readModels(): Promise<ReadModels> {
    const { pool } = this.engine.parts as { readonly pool: Pool };
    const { rows } = await pool.query<{ schema: string; table: string }>(TABLES);
    const said: Record<string, string> = {};
    for (const { schema, table } of rows) {
      const digest = await pool.query<{ said: string }>(
        `SELECT count(*) || ' rows ' || coalesce(md5(string_agg(row::text, E'\\n' ORDER BY row::text)), '') AS said
         FROM ${schema}.${table} AS row`,
      );
      said[`${schema}.${table}`] = digest.rows[0]?.said ?? '';
    }
    return said;
  }

  /** Derives every read model anew, from the first event on. */
  async rebuild(): Promise<void> {
    const { composition, projections } = this.engine.parts;
    for (const { projections: own } of composition.contexts) {
      for (const { name } of own) await projections.rebuild(name);
    }
  }

  async close(): Promise<void> {
    await this.app.close();
  }

  private async unrest(): Promise<readonly string[]> {
    const { projections } = await this.engine.status();
    const behind = projections.flatMap(({ projection, lag }) =>
      lag.events > 0 ? `${projection} is ${lag.events} behind` : [],
    );
    const { timers } = await this.engine.timers.overdue(this.clocks.now());
    return timers === 0 ? behind : [...behind, `${timers} timers are due`];
  }
}
