import type { HistoryEntry } from '@pacesetter/contracts';
import { dataText } from './data-text';
import { factLines } from './facts';
import { type Moment, momentIn } from './moment';

export interface ShownHistory {
  readonly entries: readonly HistoryEntry[];
  /** All that is known, shown or not: causes are looked up in it. */
  readonly known: readonly HistoryEntry[];
  readonly timeZone: string;
}

/** A history as text for a terminal: for each entry who, when, what, why, on which facts, caused by what. */
export function renderHistory({ entries, known, timeZone }: ShownHistory): string {
  const moment = momentIn(timeZone);
  const byId = new Map(known.map((entry) => [entry.id, entry]));
  return entries.map((entry) => renderEntry(entry, { moment, byId })).join('\n');
}

interface Context {
  readonly moment: Moment;
  readonly byId: ReadonlyMap<string, HistoryEntry>;
}

function renderEntry(entry: HistoryEntry, { moment, byId }: Context): string {
  const { at, type, stream, revision, reason, programme, data } = entry;
  const details: [string, string | undefined][] = [
    ['who', whoOf(entry)],
    ['why', reason],
    ['rule', programme],
    ['what', dataText(entry, moment) || undefined],
    ...factLines(data).map((line, index): [string, string] => [index === 0 ? 'facts' : '', line]),
    ['cause', causeOf(entry, byId)],
  ];
  const lines = details
    .filter(([, text]) => text !== undefined)
    .map(([name, text]) => `    ${name.padEnd(6)} ${text}\n`);
  return `${moment(at)}  ${type}  ${stream} #${revision}\n${lines.join('')}`;
}

function whoOf({ actor: { id, role, organizationId } }: HistoryEntry): string {
  if (id === role) return id;
  return organizationId === undefined ? `${id}, ${role}` : `${id}, ${role} for ${organizationId}`;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Nothing for a command that somebody gave: who gave it is said already. */
function causeOf({ causationId, commandId }: HistoryEntry, byId: Context['byId']): string | undefined {
  if (causationId === commandId) return undefined;
  const cause = byId.get(causationId);
  if (cause !== undefined) return `${cause.type} ${cause.stream} #${cause.revision}`;
  // Of what lies outside this history only the id is known: of a timer, or of an event in another stream.
  return UUID.test(causationId) ? `timer or event ${causationId}` : causationId;
}
