import type { PersonEvent } from '../src/person.events';

export const wang = { personId: 'wang' };
export const forgotten: PersonEvent = { type: 'PersonForgotten', data: wang };
export const destroyed: PersonEvent = { type: 'PersonKeyDestroyed', data: wang };
