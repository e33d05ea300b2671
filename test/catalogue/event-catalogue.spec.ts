import { readFileSync } from 'node:fs';
import { CATALOGUE, eventCatalogue, eventsWithoutCause } from './event-catalogue';

describe('the catalogue of events', () => {
  it('is current: `npm run docs:events` writes it', () => {
    expect(readFileSync(CATALOGUE, 'utf8')).toBe(eventCatalogue());
  }, 60_000);

  it('knows a cause of every event', () => {
    expect(eventsWithoutCause()).toEqual([]);
  }, 60_000);
});
