import type { ProgrammeProblem } from './problem';

/** A programme file is refused. The message is meant to be read in a terminal: every problem with the lines around it. */
export class ProgrammeError extends Error {
  override readonly name = 'ProgrammeError';

  constructor(
    readonly problems: readonly ProgrammeProblem[],
    text: string,
  ) {
    const lines = text.split(/\r?\n/);
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super([...problems.map((problem) => rendered(problem, lines)), count].join('\n\n'));
  }
}

function rendered(problem: ProgrammeProblem, lines: readonly string[]): string {
  const { file, line, column, code, message, hint } = problem;
  const head = `${file}:${line}:${column} ${code}: ${message}`;
  return [head, ...codeFrame(problem, lines), ...(hint ? [`  = ${hint}`] : [])].join('\n');
}

const CONTEXT_LINES = 2;

function codeFrame({ line, column, length }: ProgrammeProblem, lines: readonly string[]): readonly string[] {
  const first = Math.max(1, line - CONTEXT_LINES);
  const width = String(line).length;
  const shown = lines
    .slice(first - 1, line)
    .map((text, index) => `  ${String(first + index).padStart(width)} | ${text}`);
  const before = (lines[line - 1] ?? '').slice(0, column - 1);
  return [...shown, `  ${' '.repeat(width)} | ${blank(before)}${'^'.repeat(length)}`];
}

/** As much room as the text takes in a terminal: Chinese characters are two columns wide. */
function blank(text: string): string {
  return text
    .replace(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g, '  ')
    .replace(/\S/g, ' ');
}
