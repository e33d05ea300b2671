import { Personal, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const FieldResearchRecorded = shape({
  campaignId: Type.String(),
  researchId: Type.String(),
  /** The organisation that was visited. */
  organizationId: Type.String(),
  /** Names of those who went. */
  team: Type.Array(Personal.name('personId', 'organizationId'), { minItems: 1 }),
  /** What was learnt, by the programme's topics. */
  findings: Type.Array(shape({ topic: Type.String(), text: Type.String() }), { minItems: 1 }),
  suggestions: Type.Array(Type.String()),
});
export type FieldFinding = Static<typeof FieldResearchRecorded>['findings'][number];

export type FieldResearchEvent = DomainEvent<'FieldResearchRecorded', Static<typeof FieldResearchRecorded>>;

/** Published with the catalogue of events. */
export const fieldResearchEvents = [
  {
    type: 'FieldResearchRecorded',
    schemaVersion: 1,
    schema: FieldResearchRecorded,
    meaning: 'A higher body has gone to an organisation to learn how the campaign is going there; it is no inspection.',
  },
];
