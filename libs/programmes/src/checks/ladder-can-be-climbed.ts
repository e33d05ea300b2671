import type { Finding } from '../loader/problem';
import type { Check } from './check';

/** Every rung but the last has a deadline, for otherwise nothing would ever lead to the next one. */
export const ladderCanBeClimbed: Check = ({ supervision }) =>
  (supervision?.escalation?.rungs ?? []).flatMap(({ key, deadline }, index, { length }): Finding[] => {
    const path = ['supervision', 'escalation', 'rungs', index];
    const last = index === length - 1;
    if (!last && deadline === undefined)
      return [
        { code: 'missing-field', path, message: `rung \`${key}\` has no \`deadline\` that leads to the next one` },
      ];
    if (last && deadline !== undefined)
      return [
        { code: 'wrong-value', path: [...path, 'deadline'], message: `nothing comes after the last rung \`${key}\`` },
      ];
    return [];
  });
