import { shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import { HigherRound } from './award.shapes';

const CampaignLinked = shape({
  /** The lower campaign. */
  campaignId: Type.String(),
  /** Key of the higher body in the lower campaign's programme. */
  to: Type.String(),
  /** In which round and for which award of the higher campaign an award's holder competes. */
  awards: Type.Array(shape({ award: Type.String(), as: HigherRound }), { minItems: 1 }),
});

export type AwardLinkEvent = DomainEvent<'CampaignLinked', Static<typeof CampaignLinked>>;

/** Published with the catalogue of events. */
export const awardLinkEvents = [
  {
    type: 'CampaignLinked',
    schemaVersion: 1,
    schema: CampaignLinked,
    meaning: "Whom a campaign reports to a higher body competes in that body's own campaign.",
  },
];
