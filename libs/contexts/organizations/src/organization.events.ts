import { Instant, Personal, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const OrganizationRegistered = shape({
  organizationId: Type.String(),
  name: Type.String(),
  /** Name of the tree level, e.g. `county`; a bureau may use its own. */
  level: Type.String(),
  orgType: Type.String(),
  parentId: Type.Optional(Type.String()),
  /** People who may vote in mass reviews of this organisation. */
  masses: Type.Optional(Type.Integer({ minimum: 0 })),
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
    schemaVersion: 1,
    schema: OrganizationRegistered,
    meaning: 'An organisation has been entered into the tree.',
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
