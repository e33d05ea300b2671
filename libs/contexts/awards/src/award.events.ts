import { Personal, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import { ConditionVerdict, ofCandidate, RefusalReason, Stage, UpwardOrigin, UpwardOutcome } from './award.shapes';

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
});
const ObjectionRaised = shape({
  ...ofCandidate,
  objectionId: Type.String(),
  text: Personal.statement('subject.memberId'),
});
const ObjectionSettled = shape({ ...ofCandidate, objectionId: Type.String(), upheld: Type.Boolean() });
const AwardConferred = shape({ ...ofCandidate });
const AwardRefused = shape({ ...ofCandidate, refusal: RefusalReason, missing: Type.Array(Type.String()) });
const AwardRevoked = shape({ ...ofCandidate });

export type AwardEvent =
  | DomainEvent<'AwardNominated', Static<typeof AwardNominated>>
  | DomainEvent<'NominationEndorsed', Static<typeof NominationEndorsed>>
  | DomainEvent<'UpwardOutcomeReached', Static<typeof UpwardOutcomeReached>>
  | DomainEvent<'EligibilityChecked', Static<typeof EligibilityChecked>>
  | DomainEvent<'ObjectionRaised', Static<typeof ObjectionRaised>>
  | DomainEvent<'ObjectionSettled', Static<typeof ObjectionSettled>>
  | DomainEvent<'AwardConferred', Static<typeof AwardConferred>>
  | DomainEvent<'AwardRefused', Static<typeof AwardRefused>>
  | DomainEvent<'AwardRevoked', Static<typeof AwardRevoked>>;

const version1 = { schemaVersion: 1 };

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
    ...version1,
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
    ...version1,
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
];
