import type { AppendResult } from '../../src/event-store.port';
import { StoreUnavailable } from '../../src/errors';
import { appendRequest, type AppendRequest } from '../../src/adapting/append-request';
import { GroupCommit, type AppendOutcome } from './group-commit';
import { positionOf } from './position';
import { newEvents } from '../../contract';

function request(streamId: string): AppendRequest {
  return appendRequest(streamId, 'any', newEvents(1));
}

function result({ streamId }: AppendRequest): AppendResult {
  return { streamId, revision: 0, position: positionOf(1), repeated: false };
}

describe('GroupCommit', () => {
  it('writes together what arrives while a batch is being written', async () => {
    const sizes: number[] = [];
    const commits = new GroupCommit(async (batch) => {
      sizes.push(batch.length);
      await new Promise((resolve) => setTimeout(resolve, 20));
      return batch.map(result);
    });
    const first = commits.append(request('pledge-0'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const others = ['pledge-1', 'pledge-2', 'pledge-3'].map((stream) => commits.append(request(stream)));
    expect((await Promise.all([first, ...others])).map(({ streamId }) => streamId)).toEqual([
      'pledge-0',
      'pledge-1',
      'pledge-2',
      'pledge-3',
    ]);
    expect(sizes).toEqual([1, 3]);
  });

  it('gives each append its own answer', async () => {
    const refusal = new Error('refused');
    const answer = (one: AppendRequest): AppendOutcome =>
      one.streamId === 'pledge-1' ? refusal : one.streamId === 'pledge-2' ? Promise.resolve(result(one)) : result(one);
    const commits = new GroupCommit(async (batch) => batch.map(answer));
    const appends = ['pledge-0', 'pledge-1', 'pledge-2'].map((stream) => commits.append(request(stream)));
    expect(await Promise.allSettled(appends)).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: refusal },
      { status: 'fulfilled' },
    ]);
  });

  it('lets only those appends fail that the server refuses when they are tried one by one', async () => {
    const commits = new GroupCommit(async (batch) => {
      if (batch.some(({ streamId }) => streamId === 'pledge-1')) throw new Error('out of range');
      return batch.map(result);
    });
    const appends = ['pledge-0', 'pledge-1', 'pledge-2'].map((stream) => commits.append(request(stream)));
    const settled = await Promise.allSettled(appends);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('does not try one by one when the store is away, and goes on later', async () => {
    let attempts = 0;
    const commits = new GroupCommit(async (batch) => {
      if (attempts++ === 0) throw new StoreUnavailable('away');
      return batch.map(result);
    });
    const appends = ['pledge-0', 'pledge-1'].map((stream) => commits.append(request(stream)));
    const settled = await Promise.allSettled(appends);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await commits.append(request('pledge-2'))).toMatchObject({ streamId: 'pledge-2' });
    expect(attempts).toBe(2);
  });

  it('is settled when everything has been answered', async () => {
    const commits = new GroupCommit(async (batch) => batch.map(result));
    let answered = false;
    void commits.append(request('pledge-0')).then(() => (answered = true));
    await commits.settled();
    expect(answered).toBe(true);
  });
});
