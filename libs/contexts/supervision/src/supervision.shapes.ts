import { Subject } from '@pacesetter/contracts';
import { type Static, Type } from '@sinclair/typebox';

/** One of some words. */
function oneOf<const Words extends readonly string[]>(words: Words) {
  return Type.Unsafe<Words[number]>({ type: 'string', enum: words });
}

/** What every event of a subject's supervision names. */
export const supervised = { campaignId: Type.String(), subject: Subject };

export const VISIT_KINDS = ['routine', 'patrol', 'random', 'report-meeting', 'symposium'] as const;
export const VisitKind = oneOf(VISIT_KINDS);
export type VisitKind = Static<typeof VisitKind>;

export const CAUSE_KINDS = [
  'finding',
  'obligation-missed',
  'suggestion',
  'pledge-broken',
  'band-backward',
  'follow-up-missed',
] as const;

/** What a rectification puts right. `ref` names it within its kind. */
export const Cause = Type.Object(
  {
    /**
     * Finding of a visit (`ref` <visit>/<key>), missed obligation (its key), suggestion from a review (its event or key),
     * pledge item that was not kept (its key), band after an assessment (the event that gave it), what was to follow from an
     * assessment and did not (`ref` <assessment>/<duty>).
     */
    kind: oneOf(CAUSE_KINDS),
    ref: Type.String(),
  },
  { additionalProperties: false },
);
export type Cause = Static<typeof Cause>;

/** The measures of the escalation ladder (批评 · 限期整改 · 通报批评 · 问责). */
export const MEASURES = ['criticise', 'order-rectification', 'circulate-criticism', 'hold-accountable'] as const;
export const Measure = oneOf(MEASURES);
export type Measure = Static<typeof Measure>;
