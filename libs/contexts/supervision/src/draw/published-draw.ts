import { fold } from '@pacesetter/kernel';
import { contributionsOf } from './contribution.rules';
import type { Contribution, Drawn, Pool } from './draw-algorithm';
import type { DrawEvent, DrawRules } from './draw.events';
import { draw } from './draw.state';

/** Everything that went into a draw and came out of it: what docs/draws.md describes and docs/draw-verify.mjs reads. */
export interface PublishedDraw {
  readonly algorithm: string;
  readonly campaignId: string;
  readonly drawId: string;
  readonly kind: string;
  readonly share: number;
  readonly stratifyBy: readonly string[];
  readonly pool: Pool & { readonly hash: string };
  /** Which attempt to collect contributions succeeded. */
  readonly attempt: number;
  readonly contributions: readonly Contribution[];
  readonly publicValue: { readonly value: string; readonly source: string } | null;
  readonly seed: string;
  readonly drawn: readonly { readonly stratum: string; readonly organizations: readonly Drawn[] }[];
}

/** Puts together what was published of a draw; undefined as long as it has not been made. */
export function publishedDraw(events: readonly DrawEvent[]): PublishedDraw | undefined {
  const made = events.find(isOf('DrawMade'))?.data;
  // The state forgets the pool once the draw is made.
  const { rules, pool, poolHash, attempt, ...before } = fold(
    draw,
    events.filter(({ type }) => type !== 'DrawMade'),
  );
  if (made === undefined || rules === undefined) return undefined;
  const recorded = events.find(isOf('PublicValueRecorded'))?.data;
  return {
    algorithm: made.algorithm,
    ...termsOf(rules),
    pool: { hash: poolHash, ...pool },
    attempt,
    contributions: contributionsOf(before),
    publicValue: recorded === undefined ? null : { value: recorded.value, source: recorded.source },
    seed: made.seed,
    drawn: made.strata.map(({ stratum, drawn }) => ({ stratum, organizations: drawn })),
  };
}

function termsOf({ campaignId, drawId, kind, share, stratifyBy }: DrawRules) {
  return { campaignId, drawId, kind, share, stratifyBy };
}

function isOf<Type extends DrawEvent['type']>(type: Type) {
  return (event: DrawEvent): event is Extract<DrawEvent, { type: Type }> => event.type === type;
}
