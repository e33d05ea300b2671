import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { campaignsContext } from '@pacesetter/campaigns/module';
import { Engine, EngineModule } from '@pacesetter/engine';
import { EVENT_STORE, type EventStore } from '@pacesetter/event-store';
import { type Actor, type CommandRequest, derivedId, request, startedBy, VirtualClock } from '@pacesetter/kernel';
import { organizationsContext } from '@pacesetter/organizations/module';
import { pledgesContext } from '@pacesetter/pledges/module';
import { mattersOpen } from '@pacesetter/supervision';
import { supervisionContext } from '@pacesetter/supervision/module';
import { everythingIn, TEST_TIME, testDatabase, type TestDatabase } from '@pacesetter/testing';
import { gansuCampaign } from '@pacesetter/testing/campaigns';
import { reviewsContext } from '../reviews.module';
import { HandInSheet } from '../src/features/hand-in-sheet/hand-in-sheet';
import { OpenReviewSession } from '../src/features/open-review-session/open-review-session';
import { sheetKeyId } from '../src/session/sheet-seal.facts';
import { sessionId } from '../src/session/session.rules';
import { reviewSession } from '../src/session.state';
import { ofBrigade, subject } from './reviewed';
import { asMember, marks, member, members, session } from './session';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const grades = ['satisfied', 'dissatisfied'];

/** Members review each other on the real engine, store, queue and vault; then everything that is stored is looked at. */
describe('what is stored of a peer review', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;

  async function begin(byName: boolean): Promise<void> {
    database = await testDatabase();
    const queue = { backend: 'postgres', url: database.url } as const;
    const contexts = [
      ...[organizationsContext, campaignsContext, pledgesContext, reviewsContext(mattersOpen), supervisionContext],
    ];
    const options = { databaseUrl: database.url, queue, clock: new VirtualClock(TEST_TIME), contexts, log: quiet };
    const module = EngineModule.register({ ...options, sweepEveryMs: 50, roles: ['projector', 'worker'] });
    app = await NestFactory.createApplicationContext(module, { logger: false });
    await writeHistory(app.get<EventStore>(EVENT_STORE), byName);
    await app.get(Engine).start();
    await give(request(OpenReviewSession, session), ofBrigade);
  }

  afterEach(async () => {
    await app.close();
    await database.drop();
  }, 60_000);

  const parts = () => app.get(Engine).parts;
  const give = ({ command, data }: CommandRequest, actor: Actor) =>
    parts().bus.execute(new command(data, startedBy({ actor, idempotencyKey: `${command.name} ${actor.id}` })));

  const handIn = (reviewer: string, grade: string) =>
    give(request(HandInSheet, { ...session, reviewer, marks: marks(reviewer, grade) }), asMember(reviewer));

  /** Rows that name somebody as a reviewer beside a grade. */
  async function linked(): Promise<readonly string[]> {
    await parts().projections.waitFor(await parts().store.head(), undefined, 30_000);
    const rows = await everythingIn(database.pool);
    const tells = (text: string, id: string) =>
      new RegExp(`"reviewer":\\s*"${id}"`).test(text) && grades.some((grade) => text.includes(grade));
    return rows.flatMap(({ table, text }) => (members.some((id) => tells(text, id)) ? [table] : []));
  }

  const key = async () => (await parts().vault.read([sheetKeyId(session)])).size;

  it('says who has handed in a sheet, and never who gave which grade', async () => {
    await begin(false);
    await handIn('li', 'satisfied');
    await handIn('wu', 'dissatisfied');
    expect([await linked(), await key()]).toEqual([[], 1]);
    await handIn('xu', 'satisfied');
    const state = () => parts().executor.state(reviewSession, sessionId(session));
    while ((await state()).keyDestroyed !== true) await sleep(30);
    expect([await linked(), await key()]).toEqual([[], 0]);
    const [result] = (
      await database.pool.query<{ data: { results: { tally: object }[] } }>(
        `SELECT data FROM event_store.events WHERE type = 'ReviewSessionClosed'`,
      )
    ).rows;
    expect(result?.data.results[0]?.tally).toEqual({ dissatisfied: 1, satisfied: 1 });
  }, 120_000);

  it('would be noticed if it told', async () => {
    await begin(true);
    await handIn('li', 'satisfied');
    expect(await linked()).toContain('event_store.events');
  }, 120_000);
});

/** A campaign whose programme has the members review each other, as it was decided long ago. */
async function writeHistory(store: EventStore, byName: boolean): Promise<void> {
  const participants = [{ subject, superiorId: 'bureau' }, ...members.map((id) => ({ subject: member(id) }))];
  const title = { zh: '党员互评', en: 'Members review each other' };
  const peer = { title, openFor: 'P10D', minimumTurnout: 0.6, minimumReviewers: 2, byName };
  const histories = gansuCampaign({
    campaignId: session.campaignId,
    participants,
    change: (definition) => ({ ...definition, reviews: { ...definition.reviews, peer } }),
  });
  for (const [stream, events] of Object.entries(histories)) {
    const commandId = derivedId('history', stream);
    const ids = { correlationId: commandId, causationId: commandId, commandId };
    const metadata = { occurredAt: TEST_TIME, actor: { id: 'system', role: 'system' }, ...ids } as const;
    const written = events.map((event, index) => ({
      ...event,
      id: derivedId(stream, index),
      schemaVersion: 1,
      metadata,
    }));
    await store.append(stream, 'no-stream', written);
  }
}
