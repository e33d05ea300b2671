import { Command, defineFeature } from '@pacesetter/kernel';
import type { PersonEvent } from '../../person.events';
import { person, type PersonState } from '../../person.state';
import { refuse } from '../../privacy.errors';
import type { PersonRef } from '../forget-person/forget-person';

export class RecordKeyDestroyed extends Command<PersonRef> {}

export const recordKeyDestroyed = defineFeature<PersonRef, PersonState, PersonEvent>({
  command: RecordKeyDestroyed,
  aggregate: person,
  stream: ({ personId }) => personId,
  decide({ personId }, state) {
    if (state === 'remembered') {
      throw refuse('person-not-forgotten', `nobody has decided that ${personId} is to be forgotten`);
    }
    return state === 'to-be-forgotten' ? [{ type: 'PersonKeyDestroyed', data: { personId } }] : [];
  },
});
