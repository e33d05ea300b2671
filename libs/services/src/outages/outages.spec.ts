import { StoreUnavailable } from '@pacesetter/event-store';
import pino from 'pino';
import { Outages, serverAway } from './outages';

const lost = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });

describe('what an outage explains', () => {
  it('is told of the server in question', () => {
    expect(serverAway({ error: lost }, 'PostgreSQL')).toBe('PostgreSQL');
    expect(serverAway({ error: lost, server: 'postgres' }, 'EventStoreDB')).toBe('PostgreSQL');
    expect(serverAway({ error: lost, server: 'redis' }, 'PostgreSQL')).toBe('Redis');
    expect(serverAway({ error: new Error('Connection is closed.'), server: 'redis' }, 'PostgreSQL')).toBe('Redis');
    expect(serverAway({ error: new StoreUnavailable('away', { cause: lost }) }, 'EventStoreDB')).toBe('EventStoreDB');
  });

  it('is also that a server is there and has no room', () => {
    const full = Object.assign(new Error('could not extend file: No space left on device'), { code: '53100' });
    expect(serverAway({ error: full }, 'PostgreSQL')).toBe('PostgreSQL');
  });

  it('is no fault of anything else', () => {
    expect(serverAway({ error: new Error('a row is too wide') }, 'PostgreSQL')).toBeUndefined();
    expect(serverAway({ error: new Error('Missing lock for job 7'), server: 'redis' }, 'PostgreSQL')).toBeUndefined();
  });

  it('is told as ever before anybody watches, and so is everything else', () => {
    const lines: string[] = [];
    const { log } = new Outages(pino({ base: null }, { write: (line) => void lines.push(line) }));
    log.warn({ error: lost }, 'a read model waits');
    log.warn('no facts');
    log.error({ error: lost }, 'stopped');
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
      'a read model waits',
      'no facts',
      'stopped',
    ]);
  });
});
