import { Personal, shape, Subject } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import { supervised, VisitKind } from './supervision.shapes';

/** What is said of a member is sealed; what is said of an organisation is not. */
const aboutMember = Personal.statement('subject.memberId');

const Finding = shape({
  /** Unique in the visit. */
  key: Type.String(),
  text: aboutMember,
  severity: Type.Union([Type.Literal('note'), Type.Literal('fault')]),
});
export type Finding = Static<typeof Finding>;
export const SEVERITIES: readonly Finding['severity'][] = ['note', 'fault'];

const Evidence = shape({ kind: Type.String(), ref: Type.String() });

const Answer = shape({
  /** Key of the checklist's item. */
  item: Type.String(),
  met: Type.Boolean(),
  note: Type.Optional(aboutMember),
  evidence: Type.Array(Evidence),
});
export type Answer = Static<typeof Answer>;

/** Who came together, in numbers, and what it was about. */
const Meeting = shape({
  invited: Type.Integer({ minimum: 1 }),
  present: Type.Integer({ minimum: 1 }),
  topics: Type.Array(Type.String(), { minItems: 1 }),
});
export type Meeting = Static<typeof Meeting>;

const VisitRecorded = shape({
  ...supervised,
  visitId: Type.String(),
  kind: VisitKind,
  /** Round of visits that it belongs to. */
  round: Type.Optional(Type.String()),
  /** Draw that has named the organisation. */
  drawId: Type.Optional(Type.String()),
  /** Ids of the inspectors who went. */
  inspectors: Type.Array(Type.String(), { minItems: 1 }),
  answers: Type.Array(Answer),
  meeting: Type.Optional(Meeting),
  findings: Type.Array(Finding),
  /** Both or none: the obligation that the visit meets, and who owes it. */
  obligation: Type.Optional(Type.String()),
  owedBy: Type.Optional(Subject),
});
export type VisitRecorded = Static<typeof VisitRecorded>;

const Ground = Type.Union([
  Type.Literal('own-organization'),
  Type.Literal('own-superior'),
  Type.Literal('declared-relation'),
  Type.Literal('recused-by-decision'),
]);

const Recused = shape({
  inspectorId: Type.String(),
  ground: Ground,
  /** What was declared or decided. */
  note: Type.Optional(Personal.statement('inspectorId')),
  replacedBy: Type.Optional(Type.String()),
});

const InspectorsAssigned = shape({
  ...supervised,
  round: Type.String(),
  kind: VisitKind,
  inspectors: Type.Array(Type.String(), { minItems: 1 }),
  recused: Type.Array(Recused),
});
const InspectorRecused = shape({
  ...supervised,
  round: Type.String(),
  ...Recused.properties,
  /** Who goes now. */
  inspectors: Type.Array(Type.String(), { minItems: 1 }),
});
const VisitMissed = shape({ ...supervised, round: Type.String(), kind: VisitKind });

export type VisitEvent =
  | DomainEvent<'InspectorsAssigned', Static<typeof InspectorsAssigned>>
  | DomainEvent<'InspectorRecused', Static<typeof InspectorRecused>>
  | DomainEvent<'VisitRecorded', VisitRecorded>
  | DomainEvent<'VisitMissed', Static<typeof VisitMissed>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const visitEvents = [
  {
    ...version1,
    type: 'InspectorsAssigned',
    schema: InspectorsAssigned,
    meaning: 'These inspectors will visit the organisation; those who must not were recused and replaced.',
  },
  {
    ...version1,
    type: 'InspectorRecused',
    schema: InspectorRecused,
    meaning: 'An inspector who had been assigned will not visit the organisation.',
  },
  {
    schemaVersion: 2,
    type: 'VisitRecorded',
    schema: VisitRecorded,
    // Version 1 knew no checklists.
    upcasters: { 1: (data: unknown) => ({ ...(data as object), answers: [] }) },
    meaning: 'Inspectors have looked at an organisation, and this is what they found.',
  },
  {
    ...version1,
    type: 'VisitMissed',
    schema: VisitMissed,
    meaning: 'A visit that was due in a round has not been made.',
  },
];
