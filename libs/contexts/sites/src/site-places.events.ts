import { Instant, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const count = Type.Integer({ minimum: 0 });
const ofPlaces = { campaignId: Type.String(), tier: Type.String(), area: Type.String() };

const OwnSitePlacesSet = shape({
  ...ofPlaces,
  places: count,
  /** Organisations of the area that may apply, as the decider counted them. */
  candidates: count,
});

const Ranked = shape({ organizationId: Type.String(), score: Type.Number({ minimum: 0, maximum: 100 }) });
export type Ranked = Static<typeof Ranked>;

const SitesDesignated = shape({
  ...ofPlaces,
  /** Places of the area, and how many were taken before. */
  places: count,
  taken: count,
  /** Everybody on whom was decided, best first. */
  ranking: Type.Array(Ranked, { minItems: 1 }),
  /** Those who have a place now, in the order of merit. */
  designated: Type.Array(Type.String()),
  /** Those who move up when a place becomes free, in the order of merit. */
  reserve: Type.Array(Type.String()),
});

const Replacement = shape({ organizationId: Type.String(), replaces: Type.String() });
export type Replacement = Static<typeof Replacement>;

const SitePlacesFilled = shape({
  ...ofPlaces,
  /** When this was due. */
  dueAt: Instant,
  /** Organisations that have lost their places. */
  freed: Type.Array(Type.String()),
  /** The next best applicants, who have them now. */
  replacements: Type.Array(Replacement),
  /** Places that stay free for want of applicants in reserve. */
  vacant: count,
});

export type SitePlacesEvent =
  | DomainEvent<'OwnSitePlacesSet', Static<typeof OwnSitePlacesSet>>
  | DomainEvent<'SitesDesignated', Static<typeof SitesDesignated>>
  | DomainEvent<'SitePlacesFilled', Static<typeof SitePlacesFilled>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const sitePlacesEvents = [
  {
    ...version1,
    type: 'OwnSitePlacesSet',
    schema: OwnSitePlacesSet,
    meaning: 'A unit has set how many sites of its own it has, outside of any quota.',
  },
  {
    ...version1,
    type: 'SitesDesignated',
    schema: SitesDesignated,
    meaning: 'The deciding organisation has ranked applicants; the best have the places that were left, others wait.',
  },
  {
    ...version1,
    type: 'SitePlacesFilled',
    schema: SitePlacesFilled,
    meaning: 'Places that were lost have gone to the next best applicants.',
  },
];
