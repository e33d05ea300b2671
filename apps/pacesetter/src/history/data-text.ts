import type { HistoryEntry } from '@pacesetter/contracts';
import { GROUNDS } from './facts';
import { INSTANT, type Moment } from './moment';

/** Longer texts are cut off; `--json` has them whole. */
const WIDTH = 100;

/** What an event says, one `name value` after the other, without what its stream's name and its facts say already. */
export function dataText({ data, stream }: Pick<HistoryEntry, 'data' | 'stream'>, moment: Moment): string {
  return Object.entries(data as object)
    .filter(([name]) => name !== 'campaignId' && !GROUNDS.includes(name))
    .map(([name, value]) => ({ name, text: valueText(value, moment) }))
    .filter(({ name, text }) => text !== '' && !(name === 'subject' && stream.endsWith(`~${text}`)))
    .map(({ name, text }) => `${name} ${cut(text)}`)
    .join(' · ');
}

function valueText(value: unknown, moment: Moment): string {
  if (typeof value === 'string') return INSTANT.test(value) ? moment(value) : value;
  if (Array.isArray(value)) return listText(value, moment);
  if (typeof value === 'object' && value !== null) return objectText(value, moment);
  return String(value);
}

function listText(values: readonly unknown[], moment: Moment): string {
  if (values.length === 0) return 'none';
  const text = values.map((value) => valueText(value, moment)).join('; ');
  return values.some((value) => typeof value === 'object') ? `${values.length}: ${text}` : text;
}

/** A text in two languages is one text, a subject is its ids. */
function objectText(value: object, moment: Moment): string {
  const { zh, en, organizationId, memberId } = value as Partial<Record<string, string>>;
  if (zh !== undefined && en !== undefined) return `${zh} (${en})`;
  if (organizationId !== undefined && Object.keys(value).length <= 2)
    return [organizationId, memberId ?? []].flat().join('~');
  return Object.entries(value)
    .map(([name, part]) => `${name} ${valueText(part, moment)}`)
    .join(', ');
}

function cut(text: string): string {
  const characters = [...text.replaceAll(/\s+/g, ' ')];
  return characters.length <= WIDTH ? characters.join('') : `${characters.slice(0, WIDTH).join('')}…`;
}
