import type { BreakingChange } from './breaking-change';
import type { JsonSchema } from './json-schema';
import type { Both } from './openapi-changes';
import { SchemaChanges } from './schema-changes';

interface Channel {
  readonly address?: string | null;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly messages?: Readonly<Record<string, unknown>>;
}

interface Message {
  readonly contentType?: string;
  readonly payload: JsonSchema;
}

/** What is compared of an AsyncAPI document. */
export interface AsyncApi {
  readonly channels: Readonly<Record<string, Channel>>;
  readonly operations: Readonly<Record<string, unknown>>;
  readonly components: { readonly messages: Readonly<Record<string, Message>> };
}

const KEEP = 'keep it beside the new one';
const RAISE =
  'leave the version as it is, raise schemaVersion and give the old one an upcaster (CONTRIBUTING, Evolve an event)';

/** What of the streams would no longer work for subscribers of the published ones. */
export function asyncapiChanges(documents: Both<AsyncApi>): readonly BreakingChange[] {
  const { before, now } = documents;
  return [
    ...gone('channel', before.channels, now.channels),
    ...gone('operation', before.operations, now.operations),
    ...Object.entries(before.channels).flatMap(([name, channel]) => channelChanges(name, channel, now.channels[name])),
    ...gone('message', before.components.messages, now.components.messages),
    ...Object.entries(before.components.messages).flatMap(([name, message]) => {
      const today = now.components.messages[name];
      return today === undefined ? [] : messageChanges(documents, name, { before: message, now: today });
    }),
  ];
}

function gone(kind: string, before: object, now: object): readonly BreakingChange[] {
  const names = Object.keys(before).filter((name) => !(name in now));
  return names.map((name) => ({ where: `${kind} ${name}`, what: 'is gone', mend: KEEP }));
}

function channelChanges(name: string, before: Channel, now: Channel | undefined): readonly BreakingChange[] {
  if (now === undefined) return [];
  const where = `channel ${name}`;
  const moved = before.address !== now.address;
  return [
    ...(moved ? [{ where, what: `the address is ${now.address}, was ${before.address}`, mend: KEEP }] : []),
    ...gone(`${where} parameter`, before.parameters ?? {}, now.parameters ?? {}),
    ...gone(`${where} message`, before.messages ?? {}, now.messages ?? {}),
  ];
}

/** An event says which version of its schema it has: another version may look otherwise, the same one may not. */
function messageChanges(documents: Both<AsyncApi>, name: string, { before, now }: Both<Message>) {
  const where = `event ${name}`;
  const [then, today] = [versionOf(before), versionOf(now)];
  if (today < then) return [{ where, what: `its schema went from version ${then} back to ${today}`, mend: RAISE }];
  const content =
    before.contentType === now.contentType ? [] : [{ where, what: 'its content type has changed', mend: KEEP }];
  const changes = new SchemaChanges(documents, 'read', RAISE);
  const payload = today === then ? [before.payload, now.payload] : [attributes(before), attributes(now)];
  return [...content, ...changes.between(payload[0], payload[1], `${where}, version ${then}`)];
}

function versionOf({ payload }: Message): number {
  return Number(/\d+$/.exec(String(payload.properties?.['dataschema']?.const))?.[0] ?? 1);
}

/** All but what the version is of. */
function attributes({ payload }: Message): JsonSchema {
  const { data: _, dataschema: __, ...properties } = payload.properties ?? {};
  return { ...payload, properties };
}
