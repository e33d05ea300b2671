import { type ElementAtWork, neverHappened, type PartAtWork } from '@pacesetter/rehearsal';
import { section, table } from './text-table';

/** Everything that the document asks for, how often it happened, and a clear mark where it never did. */
export function renderDocument(parts: readonly PartAtWork[]): readonly string[] {
  const all = parts.flatMap(({ elements }) => elements);
  const missing = neverHappened(parts);
  const summary = `  ${all.length - missing.length} of ${all.length} seen 已落实; never 从未发生: ${missing.length}\n`;
  return [
    section('Document at work 方案落实情况', summary),
    ...parts.map(({ title, elements }) => section(`${title.zh} ${title.en}`, table(['', '', ''], elements.map(row)))),
  ];
}

function row({ count, title, passage }: ElementAtWork): readonly (string | number)[] {
  const mark = count === 0 ? '✗ 从未发生 never happened: ' : '';
  return [count, `${mark}${title.zh} · ${title.en}`, passage ?? ''];
}
