import type { Aggregate } from '@pacesetter/kernel';
import type { PersonEvent } from './person.events';

/** Between the decision and the destruction of the key a process may crash: the key is then destroyed later. */
export type PersonState = 'remembered' | 'to-be-forgotten' | 'forgotten';

/** Stream `person-<personId>`. */
export const person: Aggregate<PersonState, PersonEvent> = {
  category: 'person',
  initialState: 'remembered',
  evolve(_state, event) {
    switch (event.type) {
      case 'PersonForgotten':
        return 'to-be-forgotten';
      case 'PersonKeyDestroyed':
        return 'forgotten';
    }
  },
};
