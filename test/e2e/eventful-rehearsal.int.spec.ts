import type { EngineOptions } from '@pacesetter/engine';
import { PROFILES, type RehearsalReport, rehearse, type RehearseOptions, USUAL } from '@pacesetter/rehearsal';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { contexts } from '@pacesetter/services';
import { findProgramme } from '../../apps/pacesetter/src/programmes';
import { renderReport } from '../../apps/pacesetter/src/report/render-report';
import { readCast } from '../../apps/pacesetter/src/sample';

const nothing = () => undefined;
const quiet: EngineOptions['log'] = { info: nothing, warn: nothing, error: nothing };
/** As many as make a campaign: the first of the sample, in which parents come before children. */
const ORGANIZATIONS = 8;

/** Extended, paused, moved to another version and worked at in batches: the same history, also when it is cut off. */
describe('an eventful rehearsal', () => {
  const databases: TestDatabase[] = [];
  let report: RehearsalReport;

  async function optionsOf(database: TestDatabase): Promise<RehearseOptions> {
    const programme = findProgramme('gansu-2010');
    const sample = await readCast(programme, {});
    const organizations = sample.organizations.slice(0, ORGANIZATIONS);
    const taken = new Set(organizations.map(({ organizationId }) => organizationId));
    const members = sample.members.filter(({ organizationId }) => taken.has(organizationId));
    const stores = { databaseUrl: database.url, queue: { backend: 'postgres', url: database.url } as const };
    const people = { organizations, members, profile: PROFILES['eventful'] ?? USUAL, seed: 3 };
    return { programme, ...people, ...stores, contexts, log: quiet };
  }

  async function freshDatabase(): Promise<TestDatabase> {
    const database = await testDatabase();
    databases.push(database);
    return database;
  }

  beforeAll(async () => {
    report = await rehearse(await optionsOf(await freshDatabase()));
  }, 600_000);

  afterAll(async () => {
    await Promise.all(databases.map((database) => database.drop()));
  });

  it('comes to its end on the revised programme, by way of everything that was changed', () => {
    expect(report.completed).toBe(true);
    expect(report.figures.changes).toMatchObject({
      paused: 1,
      'resumed: days of standstill': 10,
      'phase extended': 1,
      'moved to another version': 1,
      'own days declared': 1,
      'batch: order-activity': 1,
      'batch: remind': 1,
    });
    expect(report.eventCounts).toMatchObject({ BatchCompleted: 2, VisitsReplanned: 1, AwardRoundsMoved: 1 });
    expect(renderReport(report)).toContain('Changed on the way 活动中的调整');
  });

  it('is the same again when it is cut off while the campaign stands still, and later, and goes on', async () => {
    const options = await optionsOf(await freshDatabase());
    const { from, to } = report.virtualTime;
    const middle = (part: number) =>
      new Date(Date.parse(from) + part * (Date.parse(to) - Date.parse(from))).toISOString();
    for (const until of [middle(0.15), middle(0.3), middle(0.6)]) {
      const stopping = new AbortController();
      const onProgress = ({ now }: { now: string }) => {
        if (now > until) stopping.abort(new Error('cut off'));
      };
      await expect(rehearse({ ...options, onProgress, signal: stopping.signal })).rejects.toThrow('cut off');
    }
    expect((await rehearse(options)).historyDigest).toBe(report.historyDigest);
  }, 900_000);
});
