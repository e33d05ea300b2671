import { Controller, Get, Inject } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { prepareSignIn } from '@pacesetter/accounts';
import { CommandSender, Engine, EngineModule } from '@pacesetter/engine';
import { EVENT_STORE, type EventStore } from '@pacesetter/event-store';
import { configureHttp, httpAdapter, Needs, publicRead } from '@pacesetter/http';
import { request, systemClock } from '@pacesetter/kernel';
import { NOT_PUBLIC } from '@pacesetter/personal-data';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { contexts } from '@pacesetter/services';
import { noticeBoard, PinNote } from '../../libs/contexts/streams/test/notice-board';
import type { Identity } from './identities';
import { CAMPAIGN, ELSEWHERE, MEMBER, MIDDLE, PASSWORD, ROOT, UNIT } from './tree';
import { settle } from './world';

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** What hangs on the board of the unit, and on that of another: public, but for what persons have not published. */
@Controller('v1/campaigns/:id/notes')
class NotesController {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  @Needs(publicRead('notices.read-notes', { zh: '查看公告栏', en: 'Read notes' }))
  @Get()
  async notes(): Promise<{ readonly items: readonly unknown[] }> {
    const notes = await Promise.all([UNIT, ELSEWHERE].map((place) => this.store.readStream(`board-${place}`)));
    return { items: notes.flat().map(({ data }) => data) };
  }
}

const board = {
  ...noticeBoard,
  events: noticeBoard.events.filter(({ type }) => type === 'NotePinned'),
  nest: { controllers: [NotesController] },
};

const account = (role: Identity['role'], organization?: string, reach: Identity['reach'] = 'subtree'): Identity => ({
  ...{ kind: 'account', account: `${role}-${organization ?? 'everywhere'}`, role },
  ...(organization === undefined ? { reach: 'all' } : { organization, reach }),
});

const readers = {
  auditor: account('auditor'),
  office: account('administrator', ROOT),
  superior: account('officer', MIDDLE),
  neighbour: account('officer', ELSEWHERE),
  reviewer: account('reviewer'),
};

describe('what persons have not published', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    database = await testDatabase();
    const queue = { backend: 'postgres', url: database.url } as const;
    const served = { databaseUrl: database.url, queue, clock: systemClock, log: quiet, roles: ['projector'] } as const;
    const engine = EngineModule.register({ ...served, contexts: [...contexts, board] });
    app = await NestFactory.create<NestFastifyApplication>(engine, httpAdapter(), { logger: false });
    await configureHttp(app, quiet);
    await app.init();
    await app.get(Engine).start();
    await prepareSignIn(app, app.get(Engine));
    await settle(app, Object.values(readers));
    for (const organizationId of [UNIT, ELSEWHERE]) {
      const note = { noteId: organizationId, organizationId, campaignId: CAMPAIGN, memberId: MEMBER };
      const pin = request(PinNote, { ...note, author: '王三', text: '家里有困难' });
      await app.get(CommandSender).send(pin, { cause: organizationId });
    }
  }, 60_000);

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const read = async (reader?: Identity): Promise<readonly string[]> => {
    const headers = reader === undefined ? {} : { authorization: `Bearer ${await tokenOf(reader)}` };
    const answer = await app.inject({ method: 'GET', url: `/v1/campaigns/${CAMPAIGN}/notes`, headers });
    const { items } = answer.json<{ items: readonly { author: string; text: string }[] }>();
    expect(items.map(({ author }) => author)).toEqual(['王三', '王三']);
    return items.map(({ text }) => text);
  };
  const tokenOf = async ({ account: username }: Identity): Promise<string> => {
    const payload = { grant_type: 'password', username, password: PASSWORD };
    const answer = await app.inject({ method: 'POST', url: '/v1/auth/token', payload });
    return answer.json<{ access_token: string }>().access_token;
  };
  const recorded = async () => {
    const { rows } = await database.pool.query<object>(
      `SELECT account_id, "right", place ->> 'organizationId' AS "of" FROM authentication.audit_trail
       WHERE kind = 'personal-read' ORDER BY number`,
    );
    return rows;
  };

  it('is read by those whose roles reach the organisation, entry by entry, and each read is recorded', async () => {
    const hidden = [NOT_PUBLIC, NOT_PUBLIC];
    const all = ['家里有困难', '家里有困难'];
    expect(await read()).toEqual(hidden);
    expect(await read(readers.reviewer)).toEqual(hidden);
    expect(await recorded()).toEqual([]);
    expect(await read(readers.auditor)).toEqual(all);
    expect(await read(readers.office)).toEqual(all);
    expect(await read(readers.superior)).toEqual(['家里有困难', NOT_PUBLIC]);
    expect(await read(readers.neighbour)).toEqual([NOT_PUBLIC, '家里有困难']);
    const right = 'privacy.read-personal-data';
    expect(await recorded()).toEqual([
      { account_id: readers.auditor.account, right, of: null },
      { account_id: readers.office.account, right, of: null },
      { account_id: readers.superior.account, right, of: UNIT },
      { account_id: readers.neighbour.account, right, of: ELSEWHERE },
    ]);
  });
});
