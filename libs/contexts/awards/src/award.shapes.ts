import { Subject } from '@pacesetter/contracts';
import { type Static, Type } from '@sinclair/typebox';

/** What every event of a round names. */
export const ofRound = { campaignId: Type.String(), round: Type.String() };

/** What every event of a candidate names. */
export const ofCandidate = { ...ofRound, award: Type.String(), subject: Subject };

/** A candidacy in a lower campaign that was reported upward. */
export const UpwardOrigin = Type.Object(
  { campaignId: Type.String(), round: Type.String(), award: Type.String(), to: Type.String() },
  { additionalProperties: false },
);
export type UpwardOrigin = Static<typeof UpwardOrigin>;

/** The round and award of a higher campaign in which a reported candidate competes. */
export const HigherRound = Type.Object(
  { campaignId: Type.String(), round: Type.String(), award: Type.String() },
  { additionalProperties: false },
);
export type HigherRound = Static<typeof HigherRound>;

export const UpwardOutcome = Type.Unsafe<'conferred' | 'refused' | 'revoked'>({
  type: 'string',
  enum: ['conferred', 'refused', 'revoked'],
});
export type UpwardOutcome = Static<typeof UpwardOutcome>;

export const AwardSubject = Type.Unsafe<'organization' | 'member' | 'worker'>({
  type: 'string',
  enum: ['organization', 'member', 'worker'],
});
export type AwardSubject = Static<typeof AwardSubject>;

/**
 * When eligibility is checked: before the public notice, when places are given, and once more in the moment in which the
 * award would be conferred; that one is only recorded when something has come to be missing.
 */
export const Stage = Type.Unsafe<'nomination' | 'decision' | 'conferral'>({
  type: 'string',
  enum: ['nomination', 'decision', 'conferral'],
});
export type Stage = Static<typeof Stage>;

export const RefusalReason = Type.Unsafe<'not-endorsed' | 'not-eligible' | 'quota-exhausted'>({
  type: 'string',
  enum: ['not-endorsed', 'not-eligible', 'quota-exhausted'],
});
export type RefusalReason = Static<typeof RefusalReason>;

const count = Type.Integer({ minimum: 0 });

/** A part of a quota as numbers: at most so many places for those whom all of it describes. */
export const QuotaPart = Type.Object(
  {
    part: Type.String(),
    orgTypes: Type.Optional(Type.Array(Type.String())),
    bands: Type.Optional(Type.Array(Type.String())),
    attributes: Type.Optional(
      Type.Array(
        Type.Object({ attribute: Type.String(), values: Type.Array(Type.String()) }, { additionalProperties: false }),
      ),
    ),
    quota: count,
  },
  { additionalProperties: false },
);
export type QuotaPart = Static<typeof QuotaPart>;

/** A quota that has no place left: the whole of the award's, or a part of it. */
export const FullQuota = Type.Object(
  { part: Type.Optional(Type.String()), quota: count, taken: count },
  { additionalProperties: false },
);
export type FullQuota = Static<typeof FullQuota>;

const FactValue = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);

/** The verdict on one condition of eligibility, with the facts that it rested on. */
export const ConditionVerdict = Type.Object(
  {
    condition: Type.String(),
    expression: Type.String(),
    met: Type.Boolean(),
    inputs: Type.Record(Type.String(), FactValue),
    shortfall: Type.Optional(
      Type.Object(
        {
          fact: Type.String(),
          operator: Type.String(),
          actual: FactValue,
          required: FactValue,
          by: Type.Optional(Type.Number()),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);
export type ConditionVerdict = Static<typeof ConditionVerdict>;
