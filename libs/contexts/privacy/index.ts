export { ForgetPerson, type PersonRef } from './src/features/forget-person/forget-person';
export { destroyPersonKey } from './src/jobs/destroy-person-key.job';
export type { PersonEvent } from './src/person.events';
export { person, type PersonState } from './src/person.state';
