import type { ActivityDefinition, PhaseDefinition, ProgrammeDefinition } from '@pacesetter/programmes';

/** How long a round of visits takes, and how early one is reminded of a report, after the revision. */
const VISITS_EVERY = 'P75D';
const REMIND_BEFORE = 'P10D';

/**
 * The next version of a definition as a committee might revise it halfway: fewer rounds of visits, earlier reminders, the
 * last round of awards five days later, and one more activity to choose while people compete. Every key is kept.
 */
export function revisedDefinition(definition: ProgrammeDefinition): ProgrammeDefinition {
  const { supervision, reports, awards, sites } = definition;
  return {
    ...definition,
    version: definition.version + 1,
    phases: definition.phases.map((phase) => (phase.kind === 'compete' ? withOneMore(phase) : phase)),
    ...(supervision && { supervision: { ...supervision, visits: supervision.visits.map(lessOften) } }),
    ...(reports && { reports: { ...reports, remindBefore: REMIND_BEFORE } }),
    ...(awards && { awards: { ...awards, rounds: awards.rounds.map(lastLater) } }),
    ...(sites && {
      sites: { ...sites, creation: { ...sites.creation, assessedBy: later(sites.creation.assessedBy) } },
    }),
  };
}

/** Another one like the first that can be chosen. */
function withOneMore(phase: PhaseDefinition): PhaseDefinition {
  const model = phase.activities.find(({ requirement, recurs }) => requirement === 'optional' && recurs === undefined);
  if (model === undefined) return phase;
  const added: ActivityDefinition = {
    ...model,
    key: `${model.key}-revised`,
    title: { zh: `${model.title.zh}（修订增补）`, en: `${model.title.en} (added)` },
  };
  return { ...phase, activities: [...phase.activities, added] };
}

type Visit = NonNullable<ProgrammeDefinition['supervision']>['visits'][number];

function lessOften(visit: Visit): Visit {
  return visit.every === undefined ? visit : { ...visit, every: VISITS_EVERY };
}

type AwardRound = NonNullable<ProgrammeDefinition['awards']>['rounds'][number];

function lastLater(round: AwardRound, index: number, { length }: { readonly length: number }): AwardRound {
  return index === length - 1 ? { ...round, confersOn: later(round.confersOn) } : round;
}

/** Five days after a day of the calendar. */
function later(day: string): string {
  return new Date(Date.parse(day) + 5 * 86_400_000).toISOString().slice(0, 10);
}
