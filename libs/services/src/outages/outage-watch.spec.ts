import { setTimeout as sleep } from 'node:timers/promises';
import { OutageWatch } from './outage-watch';

const LOST = new Error('connect ECONNREFUSED');

function watched() {
  const lines: string[] = [];
  const server = { away: false, asked: 0 };
  const watch = new OutageWatch({
    server: 'PostgreSQL',
    everyMs: 5,
    probe: () => {
      server.asked++;
      return server.away ? Promise.reject(LOST) : Promise.resolve();
    },
    log: { info: (_, message) => lines.push(message), warn: (_, message) => lines.push(message) },
  });
  return { lines, server, watch };
}

describe('the watch over a server', () => {
  it('tells once that it is away and once that it is back, however many notice', async () => {
    const { lines, server, watch } = watched();
    server.away = true;
    for (let round = 0; round < 5; round++) {
      for (let part = 0; part < 40; part++) watch.report(LOST);
      await sleep(5);
    }
    expect(lines).toEqual(['PostgreSQL is away']);
    server.away = false;
    await sleep(50);
    expect(lines).toEqual(['PostgreSQL is away', expect.stringMatching(/^PostgreSQL is back after 0(\.\d)? s$/)]);
    // Who comes late with a connection that was cut then says nothing new.
    watch.report(LOST);
    await sleep(10);
    expect(lines).toHaveLength(2);
    await watch.close();
  });

  it('tells once of connections that were cut while it is there', async () => {
    const { lines, watch } = watched();
    for (let part = 0; part < 40; part++) watch.report(LOST);
    await sleep(10);
    expect(lines).toEqual(['PostgreSQL has cut connections']);
    await watch.close();
  });

  it('tells once of what else is the matter with it', async () => {
    const { lines, watch } = watched();
    for (let part = 0; part < 40; part++) {
      watch.report(new Error('No space left on device'), 'has no room');
      await sleep(1);
    }
    expect(lines).toEqual(['PostgreSQL has no room']);
    await watch.close();
  });

  it('asks no more when it is closed', async () => {
    const { lines, server, watch } = watched();
    server.away = true;
    watch.report(LOST);
    await sleep(20);
    await watch.close();
    const { asked } = server;
    server.away = false;
    await sleep(20);
    expect([server.asked, lines]).toEqual([asked, ['PostgreSQL is away']]);
  });
});
