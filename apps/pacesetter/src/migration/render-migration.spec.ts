import type { MigrationPreview } from '@pacesetter/campaigns';
import { renderChanges, renderMigration } from './render-migration';

const programme = { id: 'gansu-2010', digest: 'd' };
const count = { phase: 'strive', kind: 'activity', done: 4, late: 0, waived: 0 };
const changes = [
  { path: 'phases.strive.endsOn', change: 'changed', before: '2011-06-30', after: '2011-07-31' },
] as const;
const preview = {
  status: 'running',
  versions: { fromProgramme: { ...programme, version: 1 }, toProgramme: { ...programme, version: 2 }, changes },
  plan: {
    phases: [{ phase: 'strive', title: { zh: '争创', en: 'Strive' }, startsAt: '2010-06-01', endsAt: '2011-08-01' }],
    gate: { phase: 'strive', gate: 'exit', opensAt: '2011-08-01' },
    effects: [
      { obligation: 'drill', effect: 'moved', from: '2011-07-01', dueAt: '2011-08-01' },
      { obligation: 'song', effect: 'dropped', from: '2011-07-01' },
    ],
    obligations: [],
    problems: [{ where: 'phases.prepare', problem: 'it has begun', mend: 'keep it' }],
  },
  counts: [{ ...count, obligation: 'drill', open: 3, overdue: 1 }],
} as unknown as MigrationPreview;

describe('what a move to another version would do', () => {
  it('is shown with the difference, phases, obligations and what stands against it', () => {
    const what = { zh: '督查轮次', en: 'Round of visits' };
    const text = renderMigration(preview, [{ what, key: 'routine-2', effect: 'dropped', from: '2011-07-01' }]);
    expect(text).toContain('gansu-2010@1 → gansu-2010@2; the campaign is running');
    expect(text).toMatch(/phases\.strive\.endsOn +changed +2011-06-30 +2011-07-31/);
    expect(text).toMatch(/drill +moved +2011-07-01 +2011-08-01 +4/);
    expect(text).toMatch(/song +dropped +2011-07-01/);
    expect(text).toMatch(/Round of visits 督查轮次 +routine-2 +dropped +2011-07-01/);
    expect(text).toContain('next gate: exit of strive, looked at from 2011-08-01');
    expect(text).toContain('phases.prepare: it has begun\n    = keep it');
  });

  it('has no section for what is not scheduled', () => {
    expect(renderMigration(preview, [])).not.toContain('What else is scheduled');
  });

  it('says so when there is no difference, and shortens what is long', () => {
    expect(renderChanges([])).toBe('No difference 无差别\n');
    expect(renderChanges([{ path: 'theme', change: 'added', after: 'x'.repeat(80) }])).toContain(`${'x'.repeat(47)}…`);
  });
});
