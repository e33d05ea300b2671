import { endOfDay, isDay, isDuration, isTimeZone, plusDuration, startOfDay } from '../calendar/calendar';
import type {
  ActivityDefinition,
  PhaseDefinition,
  ProgrammeDefinition,
  SecretBallotRules,
} from '../definition/programme-definition';
import type { Finding } from '../loader/problem';
import type { Check } from './check';

type Path = Finding['path'];
const RULES: Path = ['massReview', 'secretBallot'];

/** Where a review is by secret ballot, the rules are given, it is a mass review, and there is time for both windows. */
export const secretBallotsCanBeHeld: Check = (definition) => {
  const rules = definition.massReview?.secretBallot;
  const empty = rules === undefined ? [] : emptyWindows(rules);
  const found = definition.phases.flatMap((phase, at) =>
    phase.activities.flatMap((activity, index) =>
      activity.secretBallot
        ? problemsOf(activity, { definition, phase, path: ['phases', at, 'activities', index, 'secretBallot'] })
        : [],
    ),
  );
  return [...empty, ...found];
};

function emptyWindows({ registration, interval, voting }: SecretBallotRules): readonly Finding[] {
  return Object.entries({ registration, interval, voting })
    .filter(([, duration]) => isDuration(duration) && !/[1-9]/.test(duration))
    .map(([field, duration]) => ({
      code: 'wrong-value',
      path: [...RULES, field],
      message: `a window of ${duration} is none`,
      hint: 'registration and voting lie apart, so that times link nobody to a ballot',
    }));
}

interface Place {
  readonly definition: ProgrammeDefinition;
  readonly phase: PhaseDefinition;
  readonly path: Path;
}

function problemsOf(activity: ActivityDefinition, { definition, phase, path }: Place): readonly Finding[] {
  const { key, kind } = activity;
  if (kind !== 'mass-review') {
    const hint = 'only `kind: mass-review` is held by ballot';
    return [{ code: 'wrong-value', path, message: `\`${key}\` is a ${kind}`, hint }];
  }
  const rules = definition.massReview?.secretBallot;
  if (rules === undefined) {
    const hint = 'add `massReview.secretBallot` with the question and both windows';
    return [{ code: 'missing-field', path, message: `nothing says how the ballot of \`${key}\` is held`, hint }];
  }
  const days = { from: activity.opensOn ?? phase.startsOn, to: activity.dueOn ?? phase.endsOn };
  if (fits(days, rules, definition.timeZone)) return [];
  const windows = `${rules.registration}, ${rules.interval} and ${rules.voting}`;
  return [{ code: 'wrong-order', path, message: `${windows} do not fit between ${days.from} and ${days.to}` }];
}

/** Where a day or a duration is wrong in itself, another check says so. */
function fits(days: { from: string; to: string }, rules: SecretBallotRules, timeZone: string): boolean {
  const { registration, interval, voting } = rules;
  const sound = [registration, interval, voting].every(isDuration) && isDay(days.from) && isDay(days.to);
  if (!sound || !isTimeZone(timeZone)) return true;
  const last = [registration, interval, voting].reduce(
    (moment, duration) => plusDuration(moment, duration, timeZone),
    startOfDay(days.from, timeZone),
  );
  return last <= endOfDay(days.to, timeZone);
}
