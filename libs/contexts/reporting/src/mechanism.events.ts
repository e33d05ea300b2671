import { shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const ofMechanism = { campaignId: Type.String(), mechanismId: Type.String(), organizationId: Type.String() };

const MechanismProposed = shape({
  ...ofMechanism,
  /** Key of one of the programme's areas. */
  area: Type.String(),
  title: Type.String(),
  text: Type.String(),
  /** What worked: the practice that becomes a rule. */
  experience: Type.String(),
});
const MechanismEndorsed = shape({ ...ofMechanism });
const MechanismReturned = shape({ ...ofMechanism, remarks: Type.String() });
const MechanismAdopted = shape({ ...ofMechanism, obligation: Type.Optional(Type.String()) });

export type MechanismEvent =
  | DomainEvent<'MechanismProposed', Static<typeof MechanismProposed>>
  | DomainEvent<'MechanismEndorsed', Static<typeof MechanismEndorsed>>
  | DomainEvent<'MechanismReturned', Static<typeof MechanismReturned>>
  | DomainEvent<'MechanismAdopted', Static<typeof MechanismAdopted>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const mechanismEvents = [
  {
    ...version1,
    type: 'MechanismProposed',
    schema: MechanismProposed,
    meaning: 'An organisation proposes to make a rule of what has worked.',
  },
  {
    ...version1,
    type: 'MechanismEndorsed',
    schema: MechanismEndorsed,
    meaning: 'The organisation above has reviewed the mechanism and agrees to it.',
  },
  {
    ...version1,
    type: 'MechanismReturned',
    schema: MechanismReturned,
    meaning: 'The organisation above wants the mechanism improved.',
  },
  {
    ...version1,
    type: 'MechanismAdopted',
    schema: MechanismAdopted,
    meaning: 'The mechanism is a lasting rule of the organisation from now on, and public.',
  },
];
