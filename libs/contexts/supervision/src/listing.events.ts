import { shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const ListingBegan = shape({ campaignId: Type.String(), phase: Type.String() });
const LeftoversListed = shape({
  campaignId: Type.String(),
  phase: Type.String(),
  /** How many fix-its were listed. */
  listed: Type.Integer({ minimum: 0 }),
});

export type ListingEvent =
  | DomainEvent<'ListingBegan', Static<typeof ListingBegan>>
  | DomainEvent<'LeftoversListed', Static<typeof LeftoversListed>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const listingEvents = [
  {
    ...version1,
    type: 'ListingBegan',
    schema: ListingBegan,
    meaning: 'From now on, fix-its left over from an earlier campaign are listed as long as they are not done.',
  },
  {
    ...version1,
    type: 'LeftoversListed',
    schema: LeftoversListed,
    meaning: 'Every fix-it that was left over when the listing began is listed.',
  },
];
