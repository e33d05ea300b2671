import { EventSchemas } from '@pacesetter/commands';
import { Type } from '@sinclair/typebox';
import { Instant, shape, Title } from './shapes';
import { inCampaign, Subject } from './subject';

const schema = shape({ subject: Subject, at: Instant, title: Type.Optional(Title) });
const schemas = new EventSchemas([{ type: 'Seen', schemaVersion: 1, schema, meaning: '' }]);
const check = (data: unknown) => () => schemas.versionFor('Seen', data);
const seen = { subject: { organizationId: 'brigade-149' }, at: '2010-06-01T01:00:00.000Z' };

describe('shared shapes', () => {
  it('allow what they name', () => {
    expect(check(seen)).not.toThrow();
    expect(check({ ...seen, title: { zh: '看', en: 'Seen' } })).not.toThrow();
    expect(check({ ...seen, subject: { organizationId: 'brigade-149', memberId: 'wang' } })).not.toThrow();
  });

  it.each([
    [{ ...seen, who: 'me' }],
    [{ ...seen, at: 'soon' }],
    [{ ...seen, subject: { memberId: 'wang' } }],
    [{ ...seen, title: { zh: '看' } }],
  ])('refuse anything else: %j', (data) => {
    expect(check(data)).toThrow();
  });
});

it('a stream is named after campaign, organisation and member', () => {
  expect(inCampaign('gansu', { organizationId: 'brigade-149' })).toBe('gansu~brigade-149');
  expect(inCampaign('gansu', { organizationId: 'brigade-149', memberId: 'wang' })).toBe('gansu~brigade-149~wang');
});
