import { isDay } from '../calendar/calendar';
import type { PhaseDefinition } from '../definition/programme-definition';
import type { Finding } from '../loader/problem';
import type { Check } from './check';

/** Phases stand in the order of time and never overlap; days between two phases are allowed. */
export const phasesFollowOneAnother: Check = ({ phases }) =>
  phases.flatMap((phase, index) => [
    ...endsAfterItStarts(phase, index),
    ...comesAfter(phases[index - 1], phase, index),
  ]);

function endsAfterItStarts({ key, startsOn, endsOn }: PhaseDefinition, index: number): readonly Finding[] {
  if (!isDay(startsOn) || !isDay(endsOn) || endsOn >= startsOn) return [];
  const message = `phase \`${key}\` ends on ${endsOn}, before it starts on ${startsOn}`;
  return [{ code: 'wrong-order', path: ['phases', index, 'endsOn'], message }];
}

function comesAfter(before: PhaseDefinition | undefined, phase: PhaseDefinition, index: number): readonly Finding[] {
  if (!before || !isDay(phase.startsOn) || !isDay(before.endsOn) || phase.startsOn > before.endsOn) return [];
  const path = ['phases', index, 'startsOn'];
  if (phase.startsOn < before.startsOn) {
    const message = `phase \`${phase.key}\` starts before \`${before.key}\`, which stands above it`;
    return [{ code: 'wrong-order', path, message, hint: 'write the phases in the order of time' }];
  }
  const message = `phase \`${phase.key}\` starts on ${phase.startsOn}, but \`${before.key}\` runs until ${before.endsOn}`;
  return [{ code: 'phases-overlap', path, message, hint: 'a phase starts after the last day of the one before' }];
}
