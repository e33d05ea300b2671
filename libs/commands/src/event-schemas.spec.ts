import { Type } from '@sinclair/typebox';
import { boxEvents } from '../test/savings-box';
import { EventDataInvalid, EventSchemas } from './event-schemas';

describe('the schemas of events', () => {
  const timed = {
    type: 'BoxLost',
    schemaVersion: 3,
    schema: Type.Object({ at: Type.String({ format: 'date-time' }) }),
  };
  const schemas = new EventSchemas([...boxEvents, { ...timed, meaning: '' }]);

  it('tell the present version of a type', () => {
    expect(schemas.versionFor('MoneyMoved', { amount: 1, note: '' })).toBe(1);
    expect(schemas.versionFor('BoxLost', { at: '2010-06-01T01:00:00.000Z' })).toBe(3);
  });

  it.each([
    ['a property is missing', { amount: 1 }, "MoneyMoved: / must have required property 'note'"],
    ['a property is wrong', { amount: 1.5, note: '' }, 'MoneyMoved: /amount must be integer'],
    ['a property is unknown', { amount: 1, note: '', coin: 'fen' }, 'must NOT have additional properties'],
  ])('refuse data of which %s', (_, data, message) => {
    expect(() => schemas.versionFor('MoneyMoved', data)).toThrow(EventDataInvalid);
    expect(() => schemas.versionFor('MoneyMoved', data)).toThrow(message);
  });

  it('name everything that is wrong', () => {
    expect(() => schemas.versionFor('MoneyMoved', {})).toThrow(/'amount'; .*'note'/);
    expect(() => schemas.versionFor('BoxLost', { at: 'soon' })).toThrow('/at must match format "date-time"');
  });

  it('refuse a type that nobody has defined', () => {
    expect(() => schemas.versionFor('BoxFound', {})).toThrow('event type BoxFound has no definition');
  });
});
