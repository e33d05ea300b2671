import type { OfficerReportRules } from '../definition/programme-definition';
import type { Finding } from '../loader/problem';
import type { Check } from './check';

/** Uses stand from the best score down to 0, so that no officer's result is left without one; improving takes time. */
export const officerResultsHaveAUse: Check = ({ officerReports }) => {
  const uses = officerReports?.uses ?? [];
  return [...uses.flatMap((use, at) => [...scoreProblem(uses, at), ...deadlineProblem(use, at)])];
};

type Use = OfficerReportRules['uses'][number];

function scoreProblem(uses: readonly Use[], at: number): readonly Finding[] {
  const { minimumScore = 0 } = uses[at] ?? {};
  const path = ['officerReports', 'uses', at, 'minimumScore'];
  const before = uses[at - 1]?.minimumScore;
  if (before !== undefined && minimumScore >= before) {
    return [{ code: 'wrong-order', path, message: `${minimumScore} is not below ${before}: nobody would get here` }];
  }
  if (at !== uses.length - 1 || minimumScore === 0) return [];
  return [{ code: 'wrong-value', path, message: 'the last use applies to whoever has no other', hint: 'write 0' }];
}

function deadlineProblem({ key, followUp, deadline }: Use, at: number): readonly Finding[] {
  const path = ['officerReports', 'uses', at];
  if (followUp === 'improve' && deadline === undefined)
    return [{ code: 'missing-field', path, message: `use \`${key}\` asks to improve and has no \`deadline\`` }];
  if (followUp !== 'improve' && deadline !== undefined)
    return [
      { code: 'wrong-value', path: [...path, 'deadline'], message: `nothing is to be improved under \`${key}\`` },
    ];
  return [];
}
