import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const HEADING =
  '# Benchmarks\n\nWritten by `npm run bench`: medians of turns taken side by side. The ratios are what counts.\n';

/** Figures as a Markdown table. */
export function table(figures) {
  const rows = figures.map((figure) => [
    figure.work,
    `${figure.against ?? 'yardstick'}: ${count(figure.yardstick)}`,
    `${count(figure.reached)} ${figure.unit}${figure.remark ? `, ${figure.remark}` : ''}`,
    `${figure.ratio.toFixed(2)} ×`,
    figure.toReach === undefined ? '' : `${figure.toReach} ×`,
  ]);
  const lines = [['work', 'against', 'reached', 'ratio', 'to reach'], ['---', '---', '---', '---:', '---:'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Replaces the section of that name between its markers, or adds it at the end. */
export function writeSection(file, name, text) {
  const [begin, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const section = `${begin}\n\n## ${name}\n\n${text}\n${end}`;
  const old = existsSync(file) ? readFileSync(file, 'utf8') : HEADING;
  const [from, to] = [old.indexOf(begin), old.indexOf(end)];
  const written =
    from < 0 ? `${old.trimEnd()}\n\n${section}\n` : old.slice(0, from) + section + old.slice(to + end.length);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, written);
}

function count(number) {
  return Math.round(number).toLocaleString('en-US');
}
