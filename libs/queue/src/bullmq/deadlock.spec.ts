import { despiteDeadlocks } from './deadlock';

const deadlock = () => Object.assign(new Error('deadlock detected'), { code: '40P01' });

/** Fails as often as there are errors, then answers how often it was asked. */
function failing(errors: Error[]) {
  let asked = 0;
  return async () => {
    const error = errors[asked++];
    if (error !== undefined) throw error;
    return asked;
  };
}

describe('despiteDeadlocks', () => {
  it('repeats what was sacrificed', async () => {
    await expect(despiteDeadlocks(failing([deadlock(), deadlock()]))).resolves.toBe(3);
  });

  it('does not repeat anything else', async () => {
    await expect(despiteDeadlocks(failing([new Error('connection lost')]))).rejects.toThrow('connection lost');
  });

  it('gives up in the end', async () => {
    await expect(despiteDeadlocks(failing(Array.from({ length: 50 }, deadlock)))).rejects.toThrow('deadlock');
  });
});
