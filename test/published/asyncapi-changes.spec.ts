import { asyncapiChanges } from './asyncapi-changes';

const dataschema = (version: number) => ({ const: `urn:pacesetter:event-schema:PledgePublished:${version}` });
const data = {
  type: 'object',
  required: ['pledgeId', 'kind'],
  properties: { pledgeId: { type: 'string' }, kind: { enum: ['public'] }, note: { type: 'string' } },
};
const message = (version: number, shape: object = data) => ({
  contentType: 'application/cloudevents+json',
  payload: {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'string' }, dataschema: dataschema(version), data: shape },
  },
});
const document = (changes: object = {}, messages: object = { PledgePublished: message(2) }) => ({
  channels: { live: { address: '/live', parameters: { stream: {} }, messages: { PledgePublished: {} } } },
  operations: { follow: {} },
  components: { messages: messages as Record<string, ReturnType<typeof message>> },
  ...changes,
});

const found = (now: ReturnType<typeof document>) =>
  asyncapiChanges({ before: document(), now }).map(({ where, what }) => `${where}: ${what}`);
const ofEvent = (version: number, shape: object) => found(document({}, { PledgePublished: message(version, shape) }));

describe('what breaks subscribers of the published streams', () => {
  it('is nothing while nothing has changed', () => {
    expect(found(document())).toEqual([]);
  });

  it('is a channel, operation or message that is gone, and an address that has moved', () => {
    expect(found(document({ channels: {}, operations: {} }))).toEqual([
      'channel live: is gone',
      'operation follow: is gone',
    ]);
    expect(found(document({}, {}))).toEqual(['message PledgePublished: is gone']);
    const moved = { live: { address: '/events', parameters: {}, messages: {} } };
    expect(found(document({ channels: moved }))).toEqual([
      'channel live: the address is /events, was /live',
      'channel live parameter stream: is gone',
      'channel live message PledgePublished: is gone',
    ]);
  });

  it('is an event that changes under its version', () => {
    const { note: _, ...properties } = data.properties;
    expect(ofEvent(2, { ...data, properties })).toEqual([
      'event PledgePublished, version 2.data.note: is no longer there',
    ]);
    const wider = { ...data.properties, kind: { enum: ['public', 'open'] } };
    expect(ofEvent(2, { ...data, properties: wider })).toEqual([
      'event PledgePublished, version 2.data.kind: values: "public", "open", was "public"',
    ]);
    expect(ofEvent(2, { ...data, required: ['pledgeId'] })).toEqual([
      'event PledgePublished, version 2.data.kind: was always there, and may now be missing',
    ]);
  });

  it('is a version taken back, or another content type', () => {
    expect(ofEvent(1, data)).toEqual(['event PledgePublished: its schema went from version 2 back to 1']);
    const other = { ...message(2), contentType: 'text/plain' };
    expect(found(document({}, { PledgePublished: other }))).toEqual([
      'event PledgePublished: its content type has changed',
    ]);
  });

  it('is not a new event, an optional field, or a new version of an event', () => {
    expect(found(document({}, { PledgePublished: message(2), PledgeReopened: message(1) }))).toEqual([]);
    expect(ofEvent(2, { ...data, properties: { ...data.properties, more: {} } })).toEqual([]);
    expect(ofEvent(3, { type: 'object', properties: {} })).toEqual([]);
  });
});
