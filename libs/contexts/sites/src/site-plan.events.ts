import { Instant, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const count = Type.Integer({ minimum: 0 });
const ofCampaign = { campaignId: Type.String() };

const SitePlanMade = shape({
  ...ofCampaign,
  applicationsOpenAt: Instant,
  applicationsCloseAt: Instant,
  /** By when applications are recommended and decided. */
  decidedBy: Instant,
  /** By when the first sites are assessed. */
  assessedBy: Instant,
  /** Tiers whose deciding organisations set the number of places themselves. */
  ownPlaces: Type.Array(Type.String()),
  /** Pauses of the campaign after this moment move these moments back. */
  since: Instant,
});

const days = {
  applicationsOpenAt: Instant,
  applicationsCloseAt: Instant,
  decidedBy: Instant,
  assessedBy: Instant,
};
const SitePlanMoved = shape({
  ...ofCampaign,
  before: shape(days),
  after: shape(days),
  /** Tiers whose deciding organisations set the number of places themselves, from now on. */
  ownPlaces: Type.Array(Type.String()),
  /** Pauses of the campaign after this moment move the new days back. */
  since: Instant,
});
const SiteAssessmentsMoved = shape({ ...ofCampaign, sites: count });

/** What one area gets, with the arithmetic: which fields there are depends on the method. */
const Share = shape({
  area: Type.String(),
  /** Organisations of the area that may apply. */
  count,
  places: count,
  /** Largest remainder: whole part of count × places / counts. */
  whole: Type.Optional(count),
  /** Largest remainder: what is left of that share, in parts of `counts`. */
  remainder: Type.Optional(count),
  /** Sainte-Laguë: count / lastDivisor won the last place … */
  lastDivisor: Type.Optional(count),
  /** … and count / nextDivisor was too small for another one. */
  nextDivisor: Type.Optional(count),
});
export type AreaShare = Static<typeof Share>;

const SitePlacesApportioned = shape({
  ...ofCampaign,
  tier: Type.String(),
  method: Type.String(),
  /** What the programme says. */
  total: count,
  /** In the whole campaign: the total, and no more than organisations that may apply. */
  places: count,
  /** Sum of the areas' counts. */
  counts: count,
  shares: Type.Array(Share),
  /** Areas that only the rule for ties told apart. */
  ties: Type.Array(Type.String()),
  tieRule: Type.String(),
});
export type Apportioned = Static<typeof SitePlacesApportioned>;

const SiteApplicationsClosed = shape({ ...ofCampaign });
const TierStanding = shape({
  tier: Type.String(),
  places: count,
  designated: count,
  /** Applications that still wait for a decision. */
  undecided: count,
});
export type TierStanding = Static<typeof TierStanding>;
const SiteDecisionsFellDue = shape({ ...ofCampaign, tiers: Type.Array(TierStanding) });

export type SitePlanEvent =
  | DomainEvent<'SitePlanMade', Static<typeof SitePlanMade>>
  | DomainEvent<'SitePlanMoved', Static<typeof SitePlanMoved>>
  | DomainEvent<'SiteAssessmentsMoved', Static<typeof SiteAssessmentsMoved>>
  | DomainEvent<'SitePlacesApportioned', Apportioned>
  | DomainEvent<'SiteApplicationsClosed', Static<typeof SiteApplicationsClosed>>
  | DomainEvent<'SiteDecisionsFellDue', Static<typeof SiteDecisionsFellDue>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const sitePlanEvents = [
  {
    ...version1,
    type: 'SitePlanMade',
    schema: SitePlanMade,
    meaning: 'The days on which demonstration sites are applied for, decided on and first assessed are set.',
  },
  {
    ...version1,
    type: 'SitePlanMoved',
    schema: SitePlanMoved,
    meaning: 'The campaign was changed, and the days on which sites are applied for, decided on and assessed with it.',
  },
  {
    ...version1,
    type: 'SiteAssessmentsMoved',
    schema: SiteAssessmentsMoved,
    meaning: 'Every site that is being created follows the plan that was moved.',
  },
  {
    ...version1,
    type: 'SitePlacesApportioned',
    schema: SitePlacesApportioned,
    meaning: 'The places of a tier are divided among those who decide on them, with the arithmetic.',
  },
  {
    ...version1,
    type: 'SiteApplicationsClosed',
    schema: SiteApplicationsClosed,
    meaning: 'Nobody can apply for a demonstration site any more.',
  },
  {
    ...version1,
    type: 'SiteDecisionsFellDue',
    schema: SiteDecisionsFellDue,
    meaning: 'The time to decide on applications is over; so many places are taken, so many applications undecided.',
  },
];
