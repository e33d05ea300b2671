import { Personal, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const inspector = { campaignId: Type.String(), inspectorId: Type.String() };

const InspectorListed = shape({
  ...inspector,
  name: Personal.name('inspectorId'),
  /** Where the inspector comes from; absent for those from outside. */
  organizationId: Type.Optional(Type.String()),
  /** The organisations above that one, from the nearest up. */
  superiorIds: Type.Array(Type.String()),
});
const InspectorRelationDeclared = shape({
  ...inspector,
  organizationId: Type.String(),
  /** What it is, e.g. a relative who works there. */
  relation: Personal.statement('inspectorId'),
});

export type InspectorateEvent =
  | DomainEvent<'InspectorListed', Static<typeof InspectorListed>>
  | DomainEvent<'InspectorRelationDeclared', Static<typeof InspectorRelationDeclared>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const inspectorateEvents = [
  {
    ...version1,
    type: 'InspectorListed',
    schema: InspectorListed,
    meaning: 'Somebody is on the list of those who can inspect, with where they come from.',
  },
  {
    ...version1,
    type: 'InspectorRelationDeclared',
    schema: InspectorRelationDeclared,
    meaning: 'An inspector has something to do with an organisation and will not inspect it.',
  },
];
