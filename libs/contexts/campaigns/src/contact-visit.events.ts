import { Instant, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

/** The organisation that a leader guides personally. */
const atPoint = { campaignId: Type.String(), organizationId: Type.String() };

const ContactVisitPlanned = shape({
  ...atPoint,
  /** By when the leader comes, and when that time began to run. */
  deadline: Instant,
  since: Instant,
});
const ContactPointVisited = shape({
  ...atPoint,
  /** What the leader found, and how the leader helped (发现问题、破解难题). */
  found: Type.String(),
  help: Type.String(),
  late: Type.Boolean(),
});
const ContactVisitMissed = shape({ ...atPoint, deadline: Instant });

export type ContactVisitEvent =
  | DomainEvent<'ContactVisitPlanned', Static<typeof ContactVisitPlanned>>
  | DomainEvent<'ContactPointVisited', Static<typeof ContactPointVisited>>
  | DomainEvent<'ContactVisitMissed', Static<typeof ContactVisitMissed>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const contactVisitEvents = [
  {
    ...version1,
    type: 'ContactVisitPlanned',
    schema: ContactVisitPlanned,
    meaning: 'The leader who guides this organisation comes by that date.',
  },
  {
    ...version1,
    type: 'ContactPointVisited',
    schema: ContactPointVisited,
    meaning: 'The leader was at the contact point, looked and helped.',
  },
  {
    ...version1,
    type: 'ContactVisitMissed',
    schema: ContactVisitMissed,
    meaning: 'The leader did not come to the contact point in time.',
  },
];
