import { resolve } from 'node:path';
import { CLOUD_EVENT, eventType, schemaUri } from '@pacesetter/cloud-events';
import type { EventDefinition } from '@pacesetter/event-store';
import { INTERNAL_CATEGORIES } from '@pacesetter/streams';
import { contexts } from '@pacesetter/services';

/** The document as it is published. */
export const ASYNCAPI = resolve(__dirname, '../../docs/asyncapi.json');

/** What can be in a feed: all but what concerns the installation itself. */
const published = contexts
  .filter(({ aggregates }) => !aggregates.every(({ category }) => INTERNAL_CATEGORIES.includes(category)))
  .flatMap(({ events }) => events);

const text = { type: 'string' };

/** Attributes that every event has (CloudEvents 1.0), and those by which a feed is proved complete. */
const ATTRIBUTES = {
  specversion: { const: '1.0' },
  ...Object.fromEntries(
    ['id', 'source', 'subject', 'sequence', 'correlationid', 'causationid'].map((name) => [name, text]),
  ),
  time: { type: 'string', format: 'date-time' },
  revision: { type: 'integer', minimum: 0 },
  feednumber: { type: 'integer', minimum: 1 },
  feedhidden: { type: 'integer', minimum: 0 },
  feeddigest: { type: 'string', pattern: '^[0-9a-f]{64}$' },
};

function message({ type, schemaVersion, schema, meaning }: EventDefinition) {
  const dataschema = { const: schemaUri(type, schemaVersion) };
  const own = { type: { const: eventType(type) }, dataschema, data: JSON.parse(JSON.stringify(schema)) as object };
  const properties = { ...ATTRIBUTES, ...own };
  const required = ['specversion', 'id', 'source', 'type', 'subject', 'sequence', 'feednumber'];
  return {
    name: type,
    title: type,
    summary: meaning,
    contentType: CLOUD_EVENT,
    payload: { type: 'object', properties, required },
  };
}

/** Describes what is streamed (AsyncAPI 3.0), from the events' own definitions. */
export function asyncapiDocument() {
  const messages = Object.fromEntries(published.map((event) => [event.type, message(event)]));
  const references = Object.fromEntries(
    Object.keys(messages).map((type) => [type, { $ref: `#/components/messages/${type}` }]),
  );
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Pacesetter',
      version: '1',
      description: 'Events of excellence campaigns (创先争优) as CloudEvents: live streams and webhooks.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: CLOUD_EVENT,
    channels: {
      live: {
        address: '/v1/streams/{stream}/live',
        description: 'Server-sent events; pages of the same feed are at /v1/streams/{stream}/events.',
        parameters: { stream: { description: '`all`, `category-<category>`, or the name of a stream' } },
        messages: references,
      },
      webhook: {
        address: null,
        description: 'Requests to the endpoint that a webhook names, after Standard Webhooks.',
        messages: references,
      },
    },
    operations: {
      followStream: { action: 'send', channel: { $ref: '#/channels/live' }, summary: 'Events as they come' },
      deliverWebhook: { action: 'send', channel: { $ref: '#/channels/webhook' }, summary: 'Events that are brought' },
    },
    components: { messages },
  };
}

/** As it is written to the file. */
export function asyncapiText(): string {
  return `${JSON.stringify(asyncapiDocument(), null, 2)}\n`;
}
