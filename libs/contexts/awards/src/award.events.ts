import { Personal, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import { ConditionVerdict, ofCandidate, RefusalReason, Stage } from './award.shapes';

const AwardNominated = shape({
  ...ofCandidate,
  statement: Personal.statement('subject.memberId'),
  /** The organisation above, or the candidate's own, which needs an endorsement. */
  by: Type.Unsafe<'superior' | 'own'>({ type: 'string', enum: ['superior', 'own'] }),
});
const NominationEndorsed = shape({ ...ofCandidate });
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
    ...version1,
    type: 'AwardNominated',
    schema: AwardNominated,
    meaning: 'An organisation or member is a candidate for an award.',
  },
  {
    ...version1,
    type: 'NominationEndorsed',
    schema: NominationEndorsed,
    meaning: 'The organisation above stands behind the nomination.',
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
