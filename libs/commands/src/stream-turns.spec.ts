import { StreamTurns } from './stream-turns';

/** An action that ends when it is told to. */
function action(log: string[], name: string) {
  let end = () => {};
  let fail = () => {};
  const promise = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = () => reject(new Error(name));
  });
  const run = async () => {
    log.push(`${name} begins`);
    await promise;
    log.push(`${name} ends`);
    return name;
  };
  return { run, end, fail };
}

describe('turns', () => {
  it('are taken in order within a stream, whatever becomes of the one before', async () => {
    const log: string[] = [];
    const turns = new StreamTurns();
    const [a, b, c] = [action(log, 'a'), action(log, 'b'), action(log, 'c')];
    const answers = [turns.run('s', a.run), turns.run('s', b.run), turns.run('s', c.run)];
    c.end();
    b.fail();
    expect(log).toEqual(['a begins']);
    a.end();
    expect((await Promise.allSettled(answers)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'c begins', 'c ends']);
  });

  it('do not wait for those of another stream', async () => {
    const log: string[] = [];
    const turns = new StreamTurns();
    const [a, b] = [action(log, 'a'), action(log, 'b')];
    const first = turns.run('s', a.run);
    const other = turns.run('t', b.run);
    b.end();
    expect(await other).toBe('b');
    a.end();
    expect(await first).toBe('a');
  });
});
