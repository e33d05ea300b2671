import { recorder, TEST_TIME } from '@pacesetter/testing';
import { destroyed, forgotten, wang } from '../../test/persons';
import { destroyKeyWhenForgotten } from './destroy-key-when-forgotten.timers';

describe('the deadline for destroying a key', () => {
  const record = recorder();
  const changes = (event: typeof forgotten) => destroyKeyWhenForgotten.timers(record(event));

  it('is the moment of the decision, until it is done', () => {
    const [timer] = changes(forgotten).set ?? [];
    expect(timer).toMatchObject({ job: 'destroy-person-key', payload: wang, dueAt: TEST_TIME });
    expect(changes(destroyed)).toEqual({ clear: [timer?.id] });
  });
});
