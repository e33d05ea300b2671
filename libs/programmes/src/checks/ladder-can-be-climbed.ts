import type { Finding } from '../loader/problem';
import type { Check } from './check';

/**
 * Every rung but the last has a deadline, for otherwise nothing would ever lead to the next one; and a follow-up has had
 * its time when it is missed.
 */
export const ladderCanBeClimbed: Check = (definition) => [
  ...rungsWithoutEnd(definition),
  ...graceWithoutUse(definition),
];

const rungsWithoutEnd: Check = ({ supervision }) =>
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

const graceWithoutUse: Check = ({ supervision }) =>
  (supervision?.escalation?.triggers ?? []).flatMap(({ when, after }, index): Finding[] => {
    if (when !== 'follow-up-missed' || !/[1-9]/.test(after)) return [];
    const path = ['supervision', 'escalation', 'triggers', index, 'after'];
    const message = 'a missed follow-up counts at once: it has had its day';
    return [{ code: 'wrong-value', path, message, hint: "leave `after` out, or give the band's follow-up more time" }];
  });
