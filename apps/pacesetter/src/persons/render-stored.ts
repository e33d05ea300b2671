import { dataText } from '../history/data-text';
import { momentIn } from '../history/moment';
import type { StoredEntry } from './stored-about';

/** What is stored about a person, in words: when, what that means, who did it and what it says. */
export function renderStored(entries: readonly StoredEntry[], timeZone: string): string {
  const moment = momentIn(timeZone);
  return entries
    .map((entry) => {
      const { at, type, meaning, actor, reason } = entry;
      const details = [
        ['said', dataText(entry, moment)],
        ['by', actor.id === actor.role ? actor.id : `${actor.id}, ${actor.role}`],
        ['why', reason ?? ''],
      ].filter(([, text]) => text !== '');
      const lines = details.map(([name = '', text = '']) => `    ${name.padEnd(6)} ${text}\n`);
      return `${moment(at)}  ${meaning} (${type})\n${lines.join('')}`;
    })
    .join('\n');
}
