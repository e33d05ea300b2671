import { Instant, shape, Subject } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import {
  AwardSubject,
  HigherRound,
  ofCandidate,
  ofRound,
  QuotaPart,
  UpwardOrigin,
  UpwardOutcome,
} from './award.shapes';

const count = Type.Integer({ minimum: 0 });

const OfferedAward = shape({
  award: Type.String(),
  subject: AwardSubject,
  /** How many may be conferred in this round, at most. */
  quota: count,
  /** Limits within the quota. */
  parts: Type.Optional(Type.Array(QuotaPart)),
  /** How many may be reported to which higher body, at most. */
  upward: Type.Array(shape({ to: Type.String(), count })),
});
export type OfferedAward = Static<typeof OfferedAward>;

const Notice = shape({
  award: Type.String(),
  /** Candidates on public notice. */
  candidates: count,
  endsAt: Instant,
});
export type Notice = Static<typeof Notice>;

/** Whom a lower campaign has reported. */
const Announced = shape({ award: Type.String(), subject: Subject, origin: UpwardOrigin });
export type Announced = Static<typeof Announced>;

const AwardRoundOpened = shape({
  ...ofRound,
  awards: Type.Array(OfferedAward),
  /** Who has waited for the opening: they are nominated now. */
  announced: Type.Optional(Type.Array(Announced)),
  nominationsCloseAt: Instant,
  confersAt: Instant,
  /** When the time until these moments began to run. */
  since: Instant,
});
const AwardRoundPostponed = shape({
  ...ofRound,
  nominationsCloseAt: Instant,
  confersAt: Instant,
  /** When the time until these moments began to run. */
  since: Instant,
});
const NominationsClosed = shape({ ...ofRound });
const PublicNoticeStarted = shape({
  ...ofRound,
  notices: Type.Array(Notice),
  /** When the round is decided: on its day, and not before notices are over and objections could be settled. */
  decidesAt: Instant,
  /** When the time until these moments began to run. */
  since: Instant,
});
const AwardPlacesTaken = shape({
  ...ofRound,
  award: Type.String(),
  /** In the order of merit. */
  subjects: Type.Array(Subject, { minItems: 1 }),
  /** How many of these places count for which part of the quota. */
  parts: Type.Optional(Type.Record(Type.String(), Type.Integer({ minimum: 1 }))),
});
const NominationAnnounced = shape({
  ...ofCandidate,
  origin: UpwardOrigin,
  /** Until the round is opened. */
  waits: Type.Boolean(),
});
const AwardReportedUpward = shape({
  ...ofCandidate,
  to: Type.String(),
  /** Where the candidate competes, when the higher body's campaign is linked. */
  nomination: Type.Optional(HigherRound),
});
const UpwardNominationSettled = shape({
  ...ofCandidate,
  to: Type.String(),
  nomination: HigherRound,
  accepted: Type.Boolean(),
  /** Why the higher campaign did not take the nomination: the code of its refusal. */
  refusal: Type.Optional(Type.String()),
});
const UpwardOutcomeRecorded = shape({ ...ofCandidate, to: Type.String(), outcome: UpwardOutcome });
const UpwardReportWithdrawn = shape({
  ...ofCandidate,
  to: Type.String(),
  /** Where the candidate was to compete, when the higher body's campaign is linked. */
  nomination: Type.Optional(HigherRound),
});
const AwardRoundDecided = shape({
  ...ofRound,
  awards: Type.Array(shape({ award: Type.String(), candidates: count, conferred: count })),
});

export type AwardRoundEvent =
  | DomainEvent<'AwardRoundOpened', Static<typeof AwardRoundOpened>>
  | DomainEvent<'AwardRoundPostponed', Static<typeof AwardRoundPostponed>>
  | DomainEvent<'NominationsClosed', Static<typeof NominationsClosed>>
  | DomainEvent<'PublicNoticeStarted', Static<typeof PublicNoticeStarted>>
  | DomainEvent<'AwardPlacesTaken', Static<typeof AwardPlacesTaken>>
  | DomainEvent<'NominationAnnounced', Static<typeof NominationAnnounced>>
  | DomainEvent<'AwardReportedUpward', Static<typeof AwardReportedUpward>>
  | DomainEvent<'UpwardNominationSettled', Static<typeof UpwardNominationSettled>>
  | DomainEvent<'UpwardOutcomeRecorded', Static<typeof UpwardOutcomeRecorded>>
  | DomainEvent<'UpwardReportWithdrawn', Static<typeof UpwardReportWithdrawn>>
  | DomainEvent<'AwardRoundDecided', Static<typeof AwardRoundDecided>>;

const version1 = { schemaVersion: 1 };
/** Version 1 knew neither linked campaigns nor parts of quotas. */
const version2 = { schemaVersion: 2, upcasters: { 1: (data: unknown) => data } };

/** Published with the catalogue of events. */
export const awardRoundEvents = [
  {
    ...version2,
    type: 'AwardRoundOpened',
    schema: AwardRoundOpened,
    meaning: 'Candidates can be nominated for these awards, of which there are so many.',
  },
  {
    ...version1,
    type: 'AwardRoundPostponed',
    schema: AwardRoundPostponed,
    meaning: 'Nominations of an open round close later, and it is decided later.',
  },
  {
    ...version1,
    type: 'NominationsClosed',
    schema: NominationsClosed,
    meaning: 'Nobody can be nominated or endorsed in this round any more.',
  },
  {
    ...version1,
    type: 'PublicNoticeStarted',
    schema: PublicNoticeStarted,
    meaning: 'All candidates who may be awarded are on public notice; anybody can object.',
  },
  {
    ...version2,
    type: 'AwardPlacesTaken',
    schema: AwardPlacesTaken,
    meaning: 'These candidates have places in the quota of the award.',
  },
  {
    ...version1,
    type: 'NominationAnnounced',
    schema: NominationAnnounced,
    meaning: 'A lower campaign has reported a candidate who is to compete in this round.',
  },
  {
    ...version2,
    type: 'AwardReportedUpward',
    schema: AwardReportedUpward,
    meaning: 'An awarded candidate competes for the award of a higher body.',
  },
  {
    ...version1,
    type: 'UpwardNominationSettled',
    schema: UpwardNominationSettled,
    meaning: "The higher body's campaign has taken the reported candidate, or refused the nomination.",
  },
  {
    ...version1,
    type: 'UpwardOutcomeRecorded',
    schema: UpwardOutcomeRecorded,
    meaning: "How the higher body's campaign has answered a reported candidate.",
  },
  {
    ...version1,
    type: 'UpwardReportWithdrawn',
    schema: UpwardReportWithdrawn,
    meaning: 'The candidate was reported to a higher body and holds the award no longer: the report is taken back.',
  },
  {
    ...version1,
    type: 'AwardRoundDecided',
    schema: AwardRoundDecided,
    meaning: 'Every candidate of the round has been awarded or turned down.',
  },
];
