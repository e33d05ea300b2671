import type { ImportPreview, RowProblem } from '@pacesetter/organizations';
import { table } from '../report/text-table';

/** Problems shown on the screen; a report file has all of them. */
const SHOWN = 20;

/** What an import would do: counts, and what is wrong with which row. */
export function renderPreview<Entry>(
  { toRegister, registered, problems }: ImportPreview<Entry>,
  kindOf: (entry: Entry) => string,
): string {
  const kinds = new Map<string, number>();
  for (const entry of toRegister) kinds.set(kindOf(entry), (kinds.get(kindOf(entry)) ?? 0) + 1);
  const counts = [
    ['to register', String(toRegister.length)],
    ...[...kinds].map(([kind, count]) => [`  ${kind}`, String(count)]),
    ['registered already', String(registered)],
    ['rows with problems', String(new Set(problems.map(({ line }) => line)).size)],
  ];
  return `${table(['', 'rows'], counts)}${renderProblems(problems)}`;
}

function renderProblems(problems: readonly RowProblem[]): string {
  if (problems.length === 0) return '';
  const rows = problems.slice(0, SHOWN).map(({ line, column, problem }) => [String(line), column, problem]);
  const rest =
    problems.length > SHOWN ? `… and ${problems.length - SHOWN} more; --report FILE writes all of them\n` : '';
  return `\n${table(['line', 'column', 'problem'], rows)}${rest}`;
}

/** The problems as a CSV file that a spreadsheet opens. */
export function problemsFile(problems: readonly RowProblem[]): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = problems.map(({ line, column, problem }) => [line, quoted(column), quoted(problem)].join(','));
  return `\ufeff${['line,column,problem', ...lines].join('\r\n')}\r\n`;
}
