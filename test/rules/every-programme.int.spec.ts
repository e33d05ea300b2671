import type { EngineOptions } from '@pacesetter/engine';
import { createPostgresEventStore } from '@pacesetter/event-store/postgres';
import { BEGINNING, type RecordedEvent } from '@pacesetter/kernel';
import { neverHappened, type RehearsalReport, rehearse, USUAL } from '@pacesetter/rehearsal';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { contexts } from '@pacesetter/services';
import { findProgramme } from '../../apps/pacesetter/src/programmes';
import { renderReport } from '../../apps/pacesetter/src/report/render-report';
import { widthOf } from '../../apps/pacesetter/src/report/text-width';
import { readCast } from '../../apps/pacesetter/src/sample';
import { CANARY, planted } from '../privacy/canary';
import { everyRow } from '../privacy/everything-stored';
import { EXPECTATIONS } from './expectations';
import { gaps } from './recorded';

const nothing = () => undefined;
const quiet: EngineOptions['log'] = { info: nothing, warn: nothing, error: nothing };

/**
 * Each programme as it ships, with its whole sample and the seed that the documentation names: everything that its
 * document asks for is at work, and its history keeps the rules that hold everywhere.
 */
describe.each(EXPECTATIONS)('%s as it ships', (id, { happens, neverHappens, says }) => {
  let database: TestDatabase;
  let report: RehearsalReport;
  let events: readonly RecordedEvent[];

  beforeAll(async () => {
    database = await testDatabase();
    const programme = findProgramme(id);
    const people = { ...(await readCast(programme, {})), profile: USUAL, seed: 1 };
    const queue = { backend: 'postgres', url: database.url } as const;
    const stores = { databaseUrl: database.url, queue };
    report = await rehearse({ programme, ...people, ...stores, contexts: planted(contexts), log: quiet });
    const store = createPostgresEventStore({ pool: database.pool });
    ({ events } = await store.readAll({ after: BEGINNING, limit: 1_000_000 }));
    await store.close();
  }, 900_000);

  afterAll(() => database.drop());

  it('runs from its first phase to its last, and every phase is left by rule', () => {
    expect(report.completed).toBe(true);
    expect(report.gates.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('shows everything that the document asks for', () => {
    expect(neverHappened(report.documentAtWork).map(({ mark }) => mark)).toEqual([]);
  });

  it('has what it is about, nothing of what its document leaves out, and its own words', () => {
    const types = Object.keys(report.eventCounts);
    expect(happens.filter((type) => !types.includes(type))).toEqual([]);
    expect(types.filter((type) => neverHappens.includes(type))).toEqual([]);
    const text = renderReport(report);
    expect(says.filter((words) => !text.includes(words))).toEqual([]);
  });

  it('commends nobody whose pledge is broken or with whom the masses are not satisfied', () => {
    const asked = report.documentAtWork.flatMap(({ elements }) => elements.map(({ mark }) => mark));
    const conditions = asked.filter((mark) => /\/(no-pledge-broken|masses-satisfied)$/.test(mark));
    const refusals = Object.keys(report.figures.refusals);
    const seen = refusals.filter((why) => ['no-pledge-broken', 'masses-satisfied'].includes(why));
    expect(seen.length > 0).toBe(conditions.length > 0);
  });

  it('is reported on lines that can be printed', () => {
    const tooLong = renderReport(report)
      .split('\n')
      .filter((line) => widthOf(line) > 120);
    expect(tooLong).toEqual([]);
  });

  it('answers of everything who decided it, when, why, by which rule, and what led to it', () => {
    expect(countedOnce(gaps(events, contexts))).toEqual([]);
  });

  it('goes forward: each stream without gaps, each event after what it followed', () => {
    const last = new Map<string, RecordedEvent>();
    for (const event of events) {
      const before = last.get(event.streamId);
      expect(event.revision).toBe((before?.revision ?? -1) + 1);
      expect(event.metadata.occurredAt >= (before?.metadata.occurredAt ?? '')).toBe(true);
      last.set(event.streamId, event);
    }
  });

  it('holds nothing in clear that belongs to a person, in no table', async () => {
    const rows = [...(await everyRow(database.pool))];
    expect(countedOnce(rows.flatMap(([table, own]) => own.flatMap((row) => found(table, row))))).toEqual([]);
  }, 60_000);
});

describe('a history in which something is missing', () => {
  const event = (changes: Partial<RecordedEvent['metadata']>, type = 'PlanApproved'): RecordedEvent => {
    const commandId = 'a1b2c3d4-0000-5000-8000-000000000000';
    const actor = { id: 'li', role: 'officer' } as const;
    const caused = { commandId, causationId: commandId, correlationId: commandId };
    const metadata = {
      occurredAt: '2010-06-01T01:00:00.000Z',
      actor,
      programme: 'gansu-2010@1',
      ...caused,
      ...changes,
    };
    const recording = { streamId: 's-1', revision: 0, position: '1' as RecordedEvent['position'], recordedAt: '' };
    return { id: 'e1', type, schemaVersion: 1, data: { campaignId: 'c' }, metadata, ...recording };
  };
  const missing = (changes: Partial<RecordedEvent['metadata']>, type?: string) =>
    gaps([event(changes, type)], contexts);

  it('is told from one in which nothing is', () => {
    expect(missing({})).toEqual([]);
    expect(missing({ programme: undefined })).toEqual(['PlanApproved: the programme whose rule was applied']);
    expect(missing({}, 'CampaignPaused')).toEqual(['CampaignPaused: the reason of a person who overrides']);
    expect(missing({ actor: { id: 'system', role: 'system' } })).toEqual(['PlanApproved: what led to it']);
    expect(missing({ actor: { id: '', role: 'officer' } })).toEqual(['PlanApproved: who acted']);
    expect(missing({ occurredAt: '2010-06-01' })).toEqual(['PlanApproved: when it happened']);
    expect(missing({ reason: 'because' })).toHaveLength(1);
    expect(missing({ causationId: 'e1' })).toEqual(['PlanApproved: a cause that came before it']);
  });
});

/** What was planted and lies open, by table, command and property. */
function found(table: string, row: string): string[] {
  return (row.match(CANARY) ?? []).map((canary) => `${table} ${canary.split('-').slice(2).join('-')}`);
}

function countedOnce(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)].sort();
}
