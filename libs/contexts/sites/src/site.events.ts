import { Instant, Personal, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import { GoalScore, LapseReason, Standard, VisitorKind } from './site.shapes';

const ofSite = { campaignId: Type.String(), organizationId: Type.String() };
const ofPlace = { ...ofSite, tier: Type.String(), area: Type.String() };
const count = Type.Integer({ minimum: 0 });
/** When the next assessment takes place; pauses of the campaign after `since` move it back. */
const window = { assessFrom: Instant, assessBy: Instant, since: Instant };

const SiteApplied = shape({
  ...ofPlace,
  statement: Type.String(),
  /** Who has to recommend it, nearest first; empty where the deciding organisation stands directly above. */
  via: Type.Array(Type.String()),
});
const SiteRecommended = shape({
  ...ofPlace,
  by: Type.String(),
  statement: Type.String(),
  /** Nobody else has to recommend it: it can be decided on. */
  last: Type.Boolean(),
});
const SiteDeclined = shape({ ...ofPlace, by: Type.String() });
const SiteApplicationWithdrawn = shape({ ...ofPlace });
const SiteApplicationLapsed = shape({
  ...ofPlace,
  because: LapseReason,
  /** Whose recommendation was missing. */
  waitedFor: Type.Optional(Type.String()),
});
const SiteDesignated = shape({
  ...ofPlace,
  rank: Type.Integer({ minimum: 1 }),
  /** Who had the place before. */
  replaces: Type.Optional(Type.String()),
  /** Assessed for the first time in this window. */
  ...window,
});
const SitePutInReserve = shape({ ...ofPlace, rank: Type.Integer({ minimum: 1 }), places: count });
const SitePlaceDeclined = shape({
  ...ofPlace,
  /** How the organisation stood when the place was offered. */
  status: Type.String(),
  placeFreeFrom: Instant,
});
const SiteGuidesNamed = shape({
  ...ofSite,
  by: Type.String(),
  liaison: Personal.name('liaisonId', 'organizationId'),
  liaisonId: Type.Optional(Type.String()),
  leader: Personal.name('leaderId', 'organizationId'),
  leaderId: Type.Optional(Type.String()),
});
const SiteVisited = shape({
  ...ofSite,
  visitor: VisitorKind,
  observed: Type.String(),
  advice: Type.Optional(Type.String()),
});
const SiteAssessed = shape({
  ...ofPlace,
  /** 0: at the end of the creation; then the number of the reassessment. */
  cycle: count,
  /** Key of the criteria set of the organisation's type. */
  criteria: Type.String(),
  goals: Type.Array(GoalScore),
  mean: Type.Number(),
  standard: Standard,
  met: Type.Boolean(),
  /** Goals below the standard. */
  below: Type.Array(Type.String()),
  late: Type.Boolean(),
});
const PlaqueAwarded = shape({ ...ofPlace, ...window });
const PlaqueRefused = shape({ ...ofPlace, placeFreeFrom: Instant });
const SiteKept = shape({ ...ofPlace, cycle: count, ...window });
const SiteEliminated = shape({ ...ofPlace, cycle: count, placeFreeFrom: Instant });
const SiteAssessmentMoved = shape({
  ...ofPlace,
  /** The day by which it was to be assessed. */
  from: Instant,
  ...window,
});
const SiteAssessmentMissed = shape({ ...ofPlace, cycle: count, dueAt: Instant });

export type SiteEvent =
  | DomainEvent<'SiteApplied', Static<typeof SiteApplied>>
  | DomainEvent<'SiteRecommended', Static<typeof SiteRecommended>>
  | DomainEvent<'SiteDeclined', Static<typeof SiteDeclined>>
  | DomainEvent<'SiteApplicationWithdrawn', Static<typeof SiteApplicationWithdrawn>>
  | DomainEvent<'SiteApplicationLapsed', Static<typeof SiteApplicationLapsed>>
  | DomainEvent<'SiteDesignated', Static<typeof SiteDesignated>>
  | DomainEvent<'SitePutInReserve', Static<typeof SitePutInReserve>>
  | DomainEvent<'SitePlaceDeclined', Static<typeof SitePlaceDeclined>>
  | DomainEvent<'SiteGuidesNamed', Static<typeof SiteGuidesNamed>>
  | DomainEvent<'SiteVisited', Static<typeof SiteVisited>>
  | DomainEvent<'SiteAssessed', Static<typeof SiteAssessed>>
  | DomainEvent<'PlaqueAwarded', Static<typeof PlaqueAwarded>>
  | DomainEvent<'PlaqueRefused', Static<typeof PlaqueRefused>>
  | DomainEvent<'SiteKept', Static<typeof SiteKept>>
  | DomainEvent<'SiteEliminated', Static<typeof SiteEliminated>>
  | DomainEvent<'SiteAssessmentMoved', Static<typeof SiteAssessmentMoved>>
  | DomainEvent<'SiteAssessmentMissed', Static<typeof SiteAssessmentMissed>>;

const siteSchemas = {
  SiteApplied,
  SiteRecommended,
  SiteDeclined,
  SiteApplicationWithdrawn,
  SiteApplicationLapsed,
  SiteDesignated,
  SitePutInReserve,
  SitePlaceDeclined,
  SiteGuidesNamed,
  SiteVisited,
  SiteAssessed,
  PlaqueAwarded,
  PlaqueRefused,
  SiteKept,
  SiteEliminated,
  SiteAssessmentMoved,
  SiteAssessmentMissed,
};

const MEANINGS: Readonly<Record<SiteEvent['type'], string>> = {
  SiteApplied: 'An organisation applies to become a demonstration site of a tier.',
  SiteRecommended: 'A superior on the way to the deciding organisation recommends the applicant.',
  SiteDeclined: 'A superior on the way to the deciding organisation does not recommend the applicant.',
  SiteApplicationWithdrawn: 'The applicant has thought better of it.',
  SiteApplicationLapsed: 'The time is over, and the application was not recommended all the way or no place is left.',
  SiteDesignated: 'The organisation has a place and begins to create its demonstration site (创建单位).',
  SitePutInReserve: 'All places have gone to better applicants; the organisation moves up when one becomes free.',
  SitePlaceDeclined: 'A place was offered to an organisation that does not stand for it any more.',
  SiteGuidesNamed: 'The superior has named the liaison officer and the responsible leader of a site.',
  SiteVisited: 'The liaison officer or the responsible leader was on the spot.',
  SiteAssessed: 'The site was assessed against the goals of its type, with this result.',
  PlaqueAwarded: 'The site has met the standard and carries the plaque (授牌).',
  PlaqueRefused: 'The site has not met the standard and gets no plaque; its place is free.',
  SiteKept: 'The site was reassessed, meets the standard and keeps its plaque.',
  SiteEliminated: 'The site was reassessed, does not meet the standard any more and is eliminated (淘汰).',
  SiteAssessmentMoved: 'The first assessment of a site takes place on another day, because the campaign was changed.',
  SiteAssessmentMissed: 'Nobody has assessed the site by the day on which it was due.',
};

/** Published with the catalogue of events. */
export const siteEvents = Object.entries(siteSchemas).map(([type, schema]) => ({
  type,
  schema,
  schemaVersion: 1,
  meaning: MEANINGS[type as SiteEvent['type']],
}));
