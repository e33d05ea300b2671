import { writeFile } from 'node:fs/promises';
import type { BatchItem, BatchResult } from '@pacesetter/campaigns';

/** What became of one item, or would. */
export interface ResultLine {
  readonly organization: string;
  readonly member: string;
  /** `decided`, `nothing to do`, or the code of a refusal. */
  readonly outcome: string;
}

export function resultLine({ subject, code, ...rest }: BatchResult | BatchItem): ResultLine {
  const isDone = 'isDone' in rest && rest.isDone;
  const outcome = code ?? (isDone ? 'nothing to do' : 'decided');
  return { organization: subject.organizationId, member: subject.memberId ?? '', outcome };
}

/** One line for each item, under Chinese and English headings. */
export async function writeResults(file: string, lines: readonly ResultLine[]): Promise<void> {
  const rows = lines.map(({ organization, member, outcome }) => [organization, member, outcome].map(quoted).join(','));
  await writeFile(file, ['组织 organization,党员 member,结果 outcome', ...rows, ''].join('\n'));
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
