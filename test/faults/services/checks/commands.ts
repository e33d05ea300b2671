import type { RecordedEvent } from '@pacesetter/kernel';
import type { Testimony } from '../testimony';

/** Every command that was acknowledged is there once, and what happened in somebody's name was acknowledged. */
export function commandViolations({ history, given }: Testimony): readonly string[] {
  const times = countBy(history, ({ id }) => id);
  const acknowledged = new Set(given.flatMap(({ events }) => events));
  const commands = new Set(given.map(({ path }) => path));
  const ours = commandsOf(history, acknowledged);
  return [
    ...given.flatMap((one) =>
      one.events
        .filter((id) => times.get(id) !== 1)
        .map((id) => `${one.client} was told of ${id} (${one.path}), which is there ${times.get(id) ?? 0} times`),
    ),
    ...doubled(given.flatMap(({ events }) => events)).map((id) => `${id} was the answer to two commands`),
    ...history
      .filter((event) => isOfClients(event, ours) && !acknowledged.has(event.id))
      .map(({ type, streamId, id }) => `${type} ${id} in ${streamId} happened, and nobody was told`),
    ...(commands.size > 3 ? [] : ['hardly any command was given: this shows nothing']),
  ];
}

/** Types of events that clients bring about themselves. */
function commandsOf(history: readonly RecordedEvent[], acknowledged: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(history.flatMap(({ id, type }) => (acknowledged.has(id) ? type : [])));
}

/** Asked for by a person, of a kind that the clients ask for; the office set the stage before they came. */
function isOfClients({ metadata, type }: RecordedEvent, types: ReadonlySet<string>): boolean {
  return metadata.actor.role !== 'system' && metadata.commandId === metadata.causationId && types.has(type);
}

/** Numbers that a client gave an organisation stand in the history in the order in which they were given. */
export function orderViolations({ history, given }: Testimony): readonly string[] {
  const told = new Map<string, number>();
  const found: string[] = [];
  for (const { type, data, streamId } of history) {
    if (type !== 'OrganizationAttributesChanged') continue;
    for (const [client, text] of Object.entries((data as { attributes: Record<string, string> }).attributes)) {
      const [who, value] = [`${streamId} ${client}`, Number(text)];
      const before = told.get(who) ?? 0;
      if (value <= before) found.push(`${who}: ${value} came after ${before}`);
      told.set(who, value);
    }
  }
  const refused = given.filter(({ count, refusal }) => count !== undefined && refusal !== undefined);
  return [...found, ...refused.map(({ client, refusal }) => `${client} could not count: ${refusal}`)];
}

/** Revisions of each stream, and positions of the whole log: from the first on, without a gap. */
export function streamViolations({ history }: Testimony): readonly string[] {
  const next = new Map<string, number>();
  return history.flatMap(({ streamId, revision, position }, index) => {
    const due = next.get(streamId) ?? 0;
    next.set(streamId, revision + 1);
    const inStream = revision === due ? [] : [`${streamId}: revision ${revision} where ${due} is due`];
    return Number(position) === index + 1 ? inStream : [...inStream, `position ${position} where ${index + 1} is due`];
  });
}

function countBy<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

function doubled(items: readonly string[]): readonly string[] {
  return [...countBy(items, (item) => item)].flatMap(([item, times]) => (times > 1 ? item : []));
}
