import { Instant, Personal, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

/** What is recorded of an organisation besides its place in the tree, e.g. `grade`: `5a`; programmes say what it means. */
const Attributes = Type.Record(Type.String({ pattern: '^[a-z][a-zA-Z0-9]*$' }), Type.String({ minLength: 1 }));

const OrganizationRegistered = shape({
  organizationId: Type.String(),
  name: Type.String(),
  /** Name of the tree level, e.g. `county`; a bureau may use its own. */
  level: Type.String(),
  orgType: Type.String(),
  parentId: Type.Optional(Type.String()),
  /** People who may vote in mass reviews of this organisation. */
  masses: Type.Optional(Type.Integer({ minimum: 0 })),
  attributes: Type.Optional(Attributes),
});

const OrganizationAttributesChanged = shape({
  organizationId: Type.String(),
  /** Those that have another value from now on. */
  attributes: Attributes,
  /** Those that it does not have any more. */
  removed: Type.Array(Type.String()),
});

const OfficerAppointed = shape({
  organizationId: Type.String(),
  /** `secretary` (the first responsible person), `liaison`, … */
  post: Type.String(),
  personId: Type.String(),
  name: Personal.name('personId'),
});

export type OrganizationEvent =
  | DomainEvent<'OrganizationRegistered', Static<typeof OrganizationRegistered>>
  | DomainEvent<'OrganizationAttributesChanged', Static<typeof OrganizationAttributesChanged>>
  | DomainEvent<'OfficerAppointed', Static<typeof OfficerAppointed>>;

const MemberRegistered = shape({
  memberId: Type.String(),
  organizationId: Type.String(),
  name: Personal.name('memberId'),
  onDuty: Type.Boolean(),
});

const MemberFloated = shape({
  memberId: Type.String(),
  homeOrganizationId: Type.String(),
  hostOrganizationId: Type.String(),
  /** Who leads the member's participation: the host, or the home organisation's own branch at the place. */
  ledBy: Type.Union([Type.Literal('host'), Type.Literal('home')]),
  since: Instant,
});

const MemberReturned = shape({ memberId: Type.String(), homeOrganizationId: Type.String(), at: Instant });

export type MemberEvent =
  | DomainEvent<'MemberRegistered', Static<typeof MemberRegistered>>
  | DomainEvent<'MemberFloated', Static<typeof MemberFloated>>
  | DomainEvent<'MemberReturned', Static<typeof MemberReturned>>;

/** Published with the catalogue of events. */
export const organizationEvents = [
  {
    type: 'OrganizationRegistered',
    schemaVersion: 2,
    schema: OrganizationRegistered,
    meaning: 'An organisation has been entered into the tree.',
    // Version 1 knew no attributes.
    upcasters: { 1: (data: unknown) => data },
  },
  {
    type: 'OrganizationAttributesChanged',
    schemaVersion: 1,
    schema: OrganizationAttributesChanged,
    meaning: 'What is recorded of an organisation, e.g. its grade, is different from now on.',
  },
  {
    type: 'OfficerAppointed',
    schemaVersion: 1,
    schema: OfficerAppointed,
    meaning: 'Somebody holds a post of an organisation from now on.',
  },
  {
    type: 'MemberRegistered',
    schemaVersion: 1,
    schema: MemberRegistered,
    meaning: 'A member belongs to a home organisation.',
  },
  {
    type: 'MemberFloated',
    schemaVersion: 1,
    schema: MemberFloated,
    meaning: 'A member takes part away from home: the host leads and the home organisation assists, or the reverse.',
  },
  {
    type: 'MemberReturned',
    schemaVersion: 1,
    schema: MemberReturned,
    meaning: 'A floating member takes part at the home organisation again.',
  },
];
