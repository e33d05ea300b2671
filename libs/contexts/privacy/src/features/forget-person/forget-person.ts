import { Command, defineFeature, reasonRule } from '@pacesetter/kernel';
import type { PersonEvent } from '../../person.events';
import { person, type PersonState } from '../../person.state';
import { refuse } from '../../privacy.errors';

export interface PersonRef {
  /** Id of a member or officer, or the pseudonym of somebody who is known by name. */
  readonly personId: string;
}

export class ForgetPerson extends Command<PersonRef> {}

const reasonGiven = reasonRule(refuse);

/** The reason stays readable in the history: it must not name the person. */
export const forgetPerson = defineFeature<PersonRef, PersonState, PersonEvent>({
  command: ForgetPerson,
  aggregate: person,
  stream: ({ personId }) => personId,
  decide({ personId }, state, { actor, reason }) {
    if (actor.role !== 'administrator') {
      throw refuse('not-an-administrator', `only an administrator lets a person be forgotten, not a ${actor.role}`);
    }
    reasonGiven(reason, 'say why the person is to be forgotten, without naming anybody');
    return state === 'remembered' ? [{ type: 'PersonForgotten', data: { personId } }] : [];
  },
});
