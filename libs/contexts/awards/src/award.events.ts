import { Personal, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import {
  ConditionVerdict,
  FullQuota,
  ofCandidate,
  RefusalReason,
  Stage,
  UpwardOrigin,
  UpwardOutcome,
} from './award.shapes';

export type Nominator = 'superior' | 'own' | 'masses' | 'lower-campaign';

const AwardNominated = shape({
  ...ofCandidate,
  statement: Personal.statement('subject.memberId'),
  /** The organisation above, the candidate's own, the masses, or a lower campaign that awarded the candidate. */
  by: Type.Unsafe<Nominator>({ type: 'string', enum: ['superior', 'own', 'masses', 'lower-campaign'] }),
  /** Nobody has to stand behind the nomination any more. */
  endorsed: Type.Boolean(),
  origin: Type.Optional(UpwardOrigin),
});
const NominationEndorsed = shape({
  ...ofCandidate,
  /** The organisation that stands behind the nomination. */
  by: Type.Optional(Type.String()),
  /** No further level has to. */
  final: Type.Boolean(),
});
const UpwardOutcomeReached = shape({ ...ofCandidate, origin: UpwardOrigin, outcome: UpwardOutcome });
const EligibilityChecked = shape({
  ...ofCandidate,
  stage: Stage,
  eligible: Type.Boolean(),
  /** Of the latest assessment: the order of merit. */
  score: Type.Number(),
  conditions: Type.Array(ConditionVerdict),
  /** Keys of the conditions that were not met, `objection-upheld` among them. */
  missing: Type.Array(Type.String()),
  /** Parts of the award's quota that count the candidate, when places are given. */
  parts: Type.Optional(Type.Array(Type.String())),
});
const ObjectionRaised = shape({
  ...ofCandidate,
  objectionId: Type.String(),
  text: Personal.statement('subject.memberId'),
});
const ObjectionSettled = shape({ ...ofCandidate, objectionId: Type.String(), upheld: Type.Boolean() });
const AwardConferred = shape({ ...ofCandidate });
const AwardRefused = shape({
  ...ofCandidate,
  refusal: RefusalReason,
  missing: Type.Array(Type.String()),
  /** Of an exhausted quota: which one it is, and its figures. */
  full: Type.Optional(Type.Array(FullQuota)),
});
const AwardRevoked = shape({ ...ofCandidate });
/** The award in a lower campaign on which a candidacy was built. */
const onGround = { ...ofCandidate, origin: UpwardOrigin };
const NominationWithdrawn = shape(onGround);
const AwardCalledIntoQuestion = shape(onGround);
const AwardUpheld = shape({ ...ofCandidate });

export type AwardEvent =
  | DomainEvent<'AwardNominated', Static<typeof AwardNominated>>
  | DomainEvent<'NominationEndorsed', Static<typeof NominationEndorsed>>
  | DomainEvent<'UpwardOutcomeReached', Static<typeof UpwardOutcomeReached>>
  | DomainEvent<'EligibilityChecked', Static<typeof EligibilityChecked>>
  | DomainEvent<'ObjectionRaised', Static<typeof ObjectionRaised>>
  | DomainEvent<'ObjectionSettled', Static<typeof ObjectionSettled>>
  | DomainEvent<'AwardConferred', Static<typeof AwardConferred>>
  | DomainEvent<'AwardRefused', Static<typeof AwardRefused>>
  | DomainEvent<'AwardRevoked', Static<typeof AwardRevoked>>
  | DomainEvent<'NominationWithdrawn', Static<typeof NominationWithdrawn>>
  | DomainEvent<'AwardCalledIntoQuestion', Static<typeof AwardCalledIntoQuestion>>
  | DomainEvent<'AwardUpheld', Static<typeof AwardUpheld>>;

const version1 = { schemaVersion: 1 };
/** Version 1 knew no parts of quotas. */
const version2 = { schemaVersion: 2, upcasters: { 1: (data: unknown) => data } };

/** Published with the catalogue of events. */
export const awardEvents = [
  {
    type: 'AwardNominated',
    schemaVersion: 2,
    schema: AwardNominated,
    meaning: 'An organisation or member is a candidate for an award.',
    upcasters: {
      1: (data: unknown) => ({ ...(data as object), endorsed: (data as { by: string }).by === 'superior' }),
    },
  },
  {
    type: 'NominationEndorsed',
    schemaVersion: 2,
    schema: NominationEndorsed,
    meaning: 'An organisation above the candidate stands behind the nomination.',
    upcasters: { 1: (data: unknown) => ({ ...(data as object), final: true }) },
  },
  {
    ...version1,
    type: 'UpwardOutcomeReached',
    schema: UpwardOutcomeReached,
    meaning: 'A candidate whom a lower campaign had reported upward has an answer.',
  },
  {
    ...version2,
    type: 'EligibilityChecked',
    schema: EligibilityChecked,
    meaning: 'Each condition of the award was held against the facts; what is missing is named.',
  },
  {
    ...version1,
    type: 'ObjectionRaised',
    schema: ObjectionRaised,
    meaning: 'Somebody objects to a candidate on public notice.',
  },
  {
    ...version1,
    type: 'ObjectionSettled',
    schema: ObjectionSettled,
    meaning: 'An objection was looked into and upheld or dismissed.',
  },
  { ...version1, type: 'AwardConferred', schema: AwardConferred, meaning: 'The candidate has the award.' },
  {
    ...version2,
    type: 'AwardRefused',
    schema: AwardRefused,
    meaning: 'The candidate does not get the award in this round, for this reason.',
  },
  {
    ...version1,
    type: 'AwardRevoked',
    schema: AwardRevoked,
    meaning: 'The award was taken back; its place in the quota stays used.',
  },
  {
    ...version1,
    type: 'NominationWithdrawn',
    schema: NominationWithdrawn,
    meaning: 'The candidacy is over: the award in a lower campaign on which it was built was revoked.',
  },
  {
    ...version1,
    type: 'AwardCalledIntoQuestion',
    schema: AwardCalledIntoQuestion,
    meaning: 'The lower award that led to this one was revoked: this campaign decides whether its own award stands.',
  },
  {
    ...version1,
    type: 'AwardUpheld',
    schema: AwardUpheld,
    meaning: 'An award that was called into question stands all the same.',
  },
];
