import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Engine, EngineModule, type EngineOptions } from '@pacesetter/engine';
import { configureHttp, httpAdapter } from '@pacesetter/http';
import {
  type Aggregate,
  BEGINNING,
  type DomainEvent,
  fold,
  type RecordedEvent,
  startedBy,
  systemClock,
} from '@pacesetter/kernel';
import { EVERYTHING, FORGOTTEN, PUBLIC } from '@pacesetter/personal-data';
import { ForgetPerson } from '@pacesetter/privacy';
import { HistoryDigest } from '@pacesetter/event-store';
import { type RehearsalReport, rehearse, USUAL } from '@pacesetter/rehearsal';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { MasterKey } from '@pacesetter/vault';
import { contexts } from '@pacesetter/services';
import { findProgramme } from '../../apps/pacesetter/src/programmes';
import { readCast } from '../../apps/pacesetter/src/sample';
import { CANARY, canaryOf, planted } from './canary';
import { everyFile, everyRow, writeAheadLog } from './everything-stored';

const PROGRAMME = findProgramme('gansu-2010');
/** What of a member everybody may read: the name, and what the member has pledged in public. */
const MAY_BE_PUBLIC = /-(RegisterMember-name|PublishPledge-text)$/;

/** A whole campaign, in which everything that is said of or by a person can be found again. */
describe('a person who is forgotten', () => {
  const masterKey = MasterKey.ephemeral();
  const logged: unknown[] = [];
  const note = (...line: unknown[]) => void logged.push(line);
  const log = { debug: note, info: note, warn: note, error: note };
  let history: TestDatabase;
  let vault: TestDatabase;
  let report: RehearsalReport;
  let memberId: string;
  let otherId: string;

  beforeAll(async () => {
    [history, vault] = await Promise.all([testDatabase(), testDatabase()]);
    const cast = await readCast(PROGRAMME, {});
    const queue = { backend: 'postgres', url: history.url } as const;
    const stores = { databaseUrl: history.url, queue, vault: { url: vault.url, masterKey } };
    const people = { ...cast, profile: USUAL, seed: 3 };
    report = await rehearse({ programme: PROGRAMME, ...people, ...stores, contexts: planted(contexts), log });
    [memberId, otherId] = await chattiestMembers();
  }, 240_000);

  afterAll(async () => {
    await history.drop();
    await vault.drop();
  });

  const options = (roles: EngineOptions['roles']): EngineOptions => ({
    databaseUrl: history.url,
    vault: { url: vault.url, masterKey },
    queue: { backend: 'postgres', url: history.url },
    clock: systemClock,
    contexts,
    roles,
    log,
    sweepEveryMs: 100,
  });

  async function withEngine<Result>(roles: EngineOptions['roles'], work: (engine: Engine) => Promise<Result>) {
    const app = await NestFactory.createApplicationContext(EngineModule.register(options(roles)), { logger: false });
    try {
      const engine = app.get(Engine);
      await engine.start();
      return await work(engine);
    } finally {
      await app.close();
    }
  }

  async function readAll(engine: Engine): Promise<readonly RecordedEvent[]> {
    const { events } = await engine.parts.store.readAll({ after: BEGINNING, limit: 1_000_000 });
    return events;
  }

  /** Members of whom most is said. */
  async function chattiestMembers(): Promise<[string, string]> {
    const cast = await readCast(PROGRAMME, {});
    const text = JSON.stringify(
      await withEngine([], async (engine) => engine.parts.revealer.reveal(await readAll(engine), EVERYTHING)),
    );
    const counted = cast.members.map(({ memberId: id }) => [id, text.split(canaryOf(id)).length] as const);
    counted.sort(([, a], [, b]) => b - a);
    return [counted[0]![0], counted[1]![0]];
  }

  /** Planted texts that can be read in a value. */
  const readable = (value: unknown): readonly string[] => [...new Set(JSON.stringify(value).match(CANARY) ?? [])];
  const of = (id: string, canaries: readonly string[]) => canaries.filter((each) => each.startsWith(canaryOf(id)));

  const digestOf = (events: readonly RecordedEvent[]) => {
    const digest = new HistoryDigest();
    for (const event of events) digest.add(event);
    return digest.toString();
  };

  const statesOf = (events: readonly RecordedEvent[]) => {
    const streams = new Map<string, RecordedEvent[]>();
    for (const event of events) streams.set(event.streamId, [...(streams.get(event.streamId) ?? []), event]);
    const aggregates: readonly Aggregate<unknown, DomainEvent>[] = contexts.flatMap((context) => context.aggregates);
    return Object.fromEntries(
      [...streams].flatMap(([stream, own]) => {
        const aggregate = aggregates.find(({ category }) => stream.startsWith(`${category}-`));
        return aggregate === undefined ? [] : [[stream, fold(aggregate, own)]];
      }),
    );
  };

  it('has left a campaign that came to its end', () => {
    expect(report.completed).toBe(true);
  });

  it('stands in clear nowhere, from the first moment on: not in a row, not in a file, not in the log', async () => {
    const rows = await everyRow(history.pool);
    expect(
      [...rows].flatMap(([table, own]) => own.flatMap((row) => readable(row).map((each) => `${table} ${each}`))),
    ).toEqual([]);
    expect([...rows.keys()]).toEqual(expect.arrayContaining(['event_store.events', 'bullmq.job']));
    const token = Buffer.from(canaryOf(memberId).slice(0, -9));
    for await (const { name, bytes } of everyFile(history.pool))
      expect([name, bytes.includes(token)]).toEqual([name, false]);
    for await (const { name, bytes } of writeAheadLog(history.pool)) {
      expect([name, bytes.includes(token)]).toEqual([name, false]);
    }
    expect(readable(logged)).toEqual([]);
  }, 60_000);

  it('can be read by who may read everything, and by others only as far as it is public', async () => {
    await withEngine([], async ({ parts: { revealer, store } }) => {
      const { events } = await store.readAll({ after: BEGINNING, limit: 1_000_000 });
      const all = readable(await revealer.reveal(events, EVERYTHING));
      expect(of(memberId, all).length).toBeGreaterThan(2);
      expect(all.length).toBeGreaterThan(100);
      const shown = readable(await revealer.reveal(events, PUBLIC));
      expect(of(memberId, shown).length).toBeGreaterThan(0);
      const ofMembers = of(memberId, shown).concat(of(otherId, shown));
      expect(ofMembers.filter((each) => !MAY_BE_PUBLIC.test(each))).toEqual([]);
    });
  }, 60_000);

  it('is shown on no page with more than name, post and pledges', async () => {
    const answers = await everyAnswer();
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(3);
    const known =
      /-(RegisterMember-name|PublishPledge-text|FormLeadingGroup-name|AssignContactPoint-leader|AssignHelper-helper)$/;
    expect(answers.flatMap(({ body }) => readable(body)).filter((each) => !known.test(each))).toEqual([]);
    expect(answers.filter(({ body }) => body.includes('sealed:v1:'))).toEqual([]);
  }, 60_000);

  /** What every route of the program answers for things that there are. */
  async function everyAnswer(): Promise<readonly { url: string; status: number; body: string }[]> {
    const app = await NestFactory.create<NestFastifyApplication>(EngineModule.register(options([])), httpAdapter(), {
      logger: false,
    });
    const routes = new Set<string>();
    app
      .getHttpAdapter()
      .getInstance()
      .addHook('onRoute', ({ method, url }) => {
        if ([method].flat().includes('GET')) routes.add(url);
      });
    await configureHttp(app, log);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const ids = [report.campaignId, memberId, 'bureau', 't133'];
    const urls = [...routes].flatMap((route) =>
      route.includes(':') ? ids.map((id) => route.replaceAll(/:\w+/g, id)) : [route],
    );
    try {
      return await Promise.all(
        urls.map(async (url) => {
          const { statusCode, body } = await app.inject({ method: 'GET', url });
          return { url, status: statusCode, body };
        }),
      );
    } finally {
      await app.close();
    }
  }

  it('is unreadable from then on, though the process that decided it was stopped before the key was destroyed', async () => {
    const before = await withEngine([], readAll);
    const states = statesOf(before);
    await withEngine([], async ({ parts: { bus } }) => {
      const context = startedBy({ actor: { id: 'office', role: 'administrator' }, reason: 'by request' });
      await bus.execute(new ForgetPerson({ personId: memberId }, context));
    });
    await withEngine(['projector', 'worker'], async (engine) => {
      const isDestroyed = async () => (await engine.parts.store.readStream(`person-${memberId}`)).length === 2;
      while (!(await isDestroyed())) await new Promise((resolve) => setTimeout(resolve, 50));
    });
    await withEngine([], async (engine) => {
      const events = await readAll(engine);
      const revealed = await engine.parts.revealer.reveal(events, EVERYTHING);
      const all = readable(revealed);
      expect(of(memberId, all)).toEqual([]);
      expect(of(otherId, all).length).toBeGreaterThan(2);
      expect(JSON.stringify(revealed)).toContain(FORGOTTEN);
      // Nothing of what was is any different: every event, every digest, every state.
      expect(digestOf(events.slice(0, before.length))).toBe(report.historyDigest);
      expect(statesOf(events)).toMatchObject(states);
    });
    const rows = [...(await everyRow(history.pool))].flatMap(([, own]) => own);
    expect(readable(rows)).toEqual([]);
    expect(readable([...(await everyRow(vault.pool))].flatMap(([, own]) => own))).toEqual([]);
    expect(readable(logged)).toEqual([]);
  }, 120_000);

  it('leaves views that are derived anew to the same rows', async () => {
    const viewRows = async () =>
      Object.fromEntries([...(await everyRow(history.pool))].filter(([table]) => table.startsWith('view_')));
    await withEngine(['projector'], async ({ parts: { projections, store, composition } }) => {
      await projections.waitFor(await store.head(), undefined, 60_000);
      const before = await viewRows();
      for (const { name } of composition.contexts.flatMap((context) => context.projections)) {
        await projections.rebuild(name);
      }
      expect(await viewRows()).toEqual(before);
    });
  }, 180_000);
});
