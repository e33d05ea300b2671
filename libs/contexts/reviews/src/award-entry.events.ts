import { shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import { reviewed } from './review.shapes';

export type AwardStanding = 'conferred' | 'revoked';

const AwardEnteredInLedger = shape({
  ...reviewed,
  /** Keys of the round and of the award in the programme. */
  round: Type.String(),
  award: Type.String(),
  standing: Type.Unsafe<AwardStanding>({ type: 'string', enum: ['conferred', 'revoked'] }),
});

export type AwardEntryEvent = DomainEvent<'AwardEnteredInLedger', Static<typeof AwardEnteredInLedger>>;

/** Published with the catalogue of events. */
export const awardEntryEvents = [
  {
    type: 'AwardEnteredInLedger',
    schemaVersion: 1,
    schema: AwardEnteredInLedger,
    meaning: 'The ledger tells that the subject holds an award, or has lost it; the reason stands in the metadata.',
  },
];
