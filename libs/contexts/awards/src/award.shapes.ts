import { Subject } from '@pacesetter/contracts';
import { type Static, Type } from '@sinclair/typebox';

/** What every event of a round names. */
export const ofRound = { campaignId: Type.String(), round: Type.String() };

/** What every event of a candidate names. */
export const ofCandidate = { ...ofRound, award: Type.String(), subject: Subject };

export const AwardSubject = Type.Unsafe<'organization' | 'member' | 'worker'>({
  type: 'string',
  enum: ['organization', 'member', 'worker'],
});
export type AwardSubject = Static<typeof AwardSubject>;

/** When eligibility is checked: before the public notice, and before the award is conferred. */
export const Stage = Type.Unsafe<'nomination' | 'decision'>({ type: 'string', enum: ['nomination', 'decision'] });
export type Stage = Static<typeof Stage>;

export const RefusalReason = Type.Unsafe<'not-endorsed' | 'not-eligible' | 'quota-exhausted'>({
  type: 'string',
  enum: ['not-endorsed', 'not-eligible', 'quota-exhausted'],
});
export type RefusalReason = Static<typeof RefusalReason>;

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
