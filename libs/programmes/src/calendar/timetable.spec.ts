import fc from 'fast-check';
import { ProgrammeCatalogue } from '../catalogue/programme-catalogue';
import type { ActivityDefinition, ProgrammeDefinition } from '../definition/programme-definition';
import { resolveTimetable } from './timetable';

const { definition } = ProgrammeCatalogue.fromFolder().get('gansu-2010');

describe('the timetable of a programme', () => {
  it('has windows that begin with the first day and are over with the last one', () => {
    const { startsAt, endsAt, phases } = resolveTimetable(definition);
    expect(startsAt).toBe('2010-05-14T16:00:00.000Z');
    expect(endsAt).toBe('2012-11-07T16:00:00.000Z');
    expect(phases.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual(
      definition.phases.map(({ startsOn, endsOn }) => [startsOn, endsOn]),
    );
  });

  it('lets an activity without a due day be due at the end of its phase', () => {
    const [first] = resolveTimetable(definition).phases;
    expect(first?.obligations.map(({ dueAt }) => dueAt)).toEqual(Array(3).fill('2010-05-31T16:00:00.000Z'));
  });

  it('counts a due duration from the start of the phase', () => {
    const { obligations } = scheduled({ dueAfter: 'P10D' });
    expect(obligations).toMatchObject([{ key: 'try', opensAt: at('06-01'), dueAt: at('06-11') }]);
  });

  it('repeats a recurring activity without drift and cuts the last one off', () => {
    const { obligations } = scheduled({ recurs: 'P1M', opensOn: '2010-08-31', dueOn: '2010-11-15' });
    expect(obligations).toMatchObject([
      { key: 'try-1', activity: 'try', opensAt: at('08-31'), dueAt: at('09-30') },
      { key: 'try-2', activity: 'try', opensAt: at('09-30'), dueAt: at('10-31') },
      { key: 'try-3', activity: 'try', opensAt: at('10-31'), dueAt: at('11-16') },
    ]);
  });

  it('moves a whole campaign to another beginning', () => {
    const { phases, awardRounds, carriedOverDueAt } = resolveTimetable(definition, { startsOn: '2026-05-15' });
    expect(phases.map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`)).toEqual([
      '2026-05-15 2026-05-31',
      '2026-06-01 2027-06-30',
      '2027-07-01 2028-06-30',
      '2028-07-01 2028-11-07',
    ]);
    expect(awardRounds[0]?.confersAt).toBe('2027-06-30T16:00:00.000Z');
    expect(carriedOverDueAt).toBe('2027-05-31T16:00:00.000Z');
  });

  it('keeps neighbouring phases neighbours and obligations in their phase, whenever the campaign begins', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (startsOn) => {
        const { phases } = resolveTimetable(definition, { startsOn });
        phases.forEach((phase, index) => {
          if (index > 0) expect(phase.startsAt).toBe(phases[index - 1]?.endsAt);
          expect(phase.obligations.filter(({ opensAt }) => opensAt < phase.startsAt)).toEqual([]);
          expect(phase.obligations.filter(({ opensAt, dueAt }) => dueAt > phase.endsAt || dueAt <= opensAt)).toEqual(
            [],
          );
        });
      }),
      { numRuns: 50 },
    );
  });
});

/** The second phase with one activity of this timing. */
function scheduled(timing: Partial<ActivityDefinition>) {
  const [, phase] = definition.phases;
  if (!phase) throw new Error('the programme has a second phase');
  const activity: ActivityDefinition = {
    key: 'try',
    title: { zh: '试', en: 'Try' },
    requirement: 'required',
    kind: 'activity',
    subject: 'organization',
    items: [],
    secretBallot: false,
    evidence: [],
    ...timing,
  };
  const changed: ProgrammeDefinition = { ...definition, phases: [{ ...phase, activities: [activity] }] };
  const [only] = resolveTimetable(changed).phases;
  if (!only) throw new Error('the changed programme has one phase');
  return only;
}

/** Beginning of a day of 2010 in Shanghai. */
function at(monthAndDay: string): string {
  return new Date(`2010-${monthAndDay}T00:00:00+08:00`).toISOString();
}
