import { derivedId, type TimerRule } from '@pacesetter/kernel';
import type { PersonEvent } from '../person.events';

/** The key is destroyed at once, and after a crash as soon as a worker is there again. */
export const destroyKeyWhenForgotten: TimerRule<PersonEvent> = {
  name: 'destroy-key-when-forgotten',
  on: ['PersonForgotten', 'PersonKeyDestroyed'],
  timers({ type, data: { personId }, metadata: { occurredAt } }) {
    const id = derivedId('timer', 'destroy-person-key', personId);
    if (type === 'PersonKeyDestroyed') return { clear: [id] };
    return { set: [{ id, job: 'destroy-person-key', payload: { personId }, dueAt: occurredAt }] };
  },
};
