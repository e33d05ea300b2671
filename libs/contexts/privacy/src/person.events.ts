import { shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const OfPerson = shape({ personId: Type.String() });

export type PersonEvent =
  DomainEvent<'PersonForgotten', Static<typeof OfPerson>> | DomainEvent<'PersonKeyDestroyed', Static<typeof OfPerson>>;

/** Published with the catalogue of events. */
export const personEvents = [
  {
    type: 'PersonForgotten',
    schemaVersion: 1,
    schema: OfPerson,
    meaning: 'What is stored about this person shall be readable no more; what was decided stays.',
  },
  {
    type: 'PersonKeyDestroyed',
    schemaVersion: 1,
    schema: OfPerson,
    meaning: 'The key that sealed what is stored about this person is gone for good.',
  },
];
