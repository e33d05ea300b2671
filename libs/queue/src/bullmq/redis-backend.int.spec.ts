import { testRedis } from '@pacesetter/testing';
import { queueContract } from '../../contract';
import { eventually } from '../../contract/eventually';
import { killableRedis } from '../../contract/killable-redis';
import { Workshop } from '../../contract/workshop';

queueContract('Redis', killableRedis);

describe('a Redis that is away', () => {
  it('is told of at once, and used again when it is back', async () => {
    const { url, kill, restart, stop } = await testRedis();
    const { queue } = await Workshop.open({ backend: 'redis', url });
    await queue.countsNow();
    await kill();
    await eventually(() => expect(queue.countsNow()).rejects.toThrow(/ECONNREFUSED/));
    await restart();
    await eventually(async () => expect(await queue.countsNow()).toEqual({ waiting: 0, active: 0, delayed: 0 }));
    await queue.close();
    await stop();
  });
});
