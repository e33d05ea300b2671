import { recorder } from '@pacesetter/testing';
import { cloudEvent } from './cloud-event';

const record = recorder();
const event = record({ type: 'PostClaimed', data: { postId: 'p-1', memberId: 'li' } });

describe('an event as a CloudEvent', () => {
  it('has the attributes that the specification requires, and the order of all events', () => {
    expect(cloudEvent(event, {})).toMatchObject({
      specversion: '1.0',
      id: event.id,
      source: 'urn:pacesetter',
      type: 'pacesetter.PostClaimed',
      subject: event.streamId,
      time: event.metadata.occurredAt,
      datacontenttype: 'application/json',
      dataschema: 'urn:pacesetter:event-schema:PostClaimed:1',
      sequence: event.position,
      data: { postId: 'p-1', memberId: 'li' },
    });
  });

  it('names a schema that can be fetched where the installation has an address', () => {
    const { source, dataschema } = cloudEvent(event, { publicUrl: 'https://campaigns.example' });
    expect(source).toBe('https://campaigns.example');
    expect(dataschema).toBe('https://campaigns.example/v1/event-schemas/PostClaimed/1');
  });

  it('names its attributes as the specification allows, and leaves out what has no value', () => {
    const attributes = Object.entries(cloudEvent(event, {}));
    for (const [name, value] of attributes) {
      expect(name).toMatch(/^[a-z0-9]{1,20}$/);
      expect(value ?? '').not.toBe('');
    }
    const absent = Object.keys(cloudEvent(event, {}));
    const said = {
      reason: 'Never there.',
      programme: 'gansu-2010@1',
      traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    };
    expect(absent.filter((name) => name in said)).toEqual([]);
    expect(cloudEvent({ ...event, metadata: { ...event.metadata, ...said } }, {})).toMatchObject(said);
  });
});
