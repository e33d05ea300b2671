import { shape, Subject } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const MemberFollowed = shape({
  memberId: Type.String(),
  /** The member's part in each campaign that has not ended. */
  parts: Type.Array(shape({ campaignId: Type.String(), subject: Subject }), { minItems: 1 }),
});

export type MemberMoveEvent = DomainEvent<'MemberFollowed', Static<typeof MemberFollowed>>;

/** Published with the catalogue of events. */
export const memberMoveEvents = [
  {
    type: 'MemberFollowed',
    schemaVersion: 1,
    schema: MemberFollowed,
    meaning: 'A member has floated or returned, and these campaigns are told of it.',
  },
];
