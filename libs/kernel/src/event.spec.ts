import { BEGINNING, categoryOf, type Position, streamId } from './event';

describe('a stream', () => {
  it('is named after its category', () => {
    expect(streamId('pledge', 'gansu~brigade-149')).toBe('pledge-gansu~brigade-149');
    expect(categoryOf('pledge-gansu~brigade-149')).toBe('pledge');
    expect(categoryOf('pledge')).toBe('pledge');
  });
});

it('the beginning lies before every position', () => {
  expect(BEGINNING < ('0' as Position)).toBe(true);
});
