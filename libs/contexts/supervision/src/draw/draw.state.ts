import type { Aggregate } from '@pacesetter/kernel';
import type { Pool, Stratum } from './draw-algorithm';
import type { DrawEvent, DrawRules } from './draw.events';

export interface Committed {
  readonly contributor: string;
  readonly commitment: string;
  /** Absent until it is revealed. */
  readonly value?: string;
}

/** A window of time, and when it began to run. */
export interface Window {
  readonly until: string;
  readonly since: string;
}

export interface DrawState {
  readonly status: 'none' | 'called' | 'committing' | 'revealing' | 'revealed' | 'ready' | 'made';
  readonly rules?: DrawRules;
  /** Forgotten once the draw is made: it is long, and published. */
  readonly pool: Pool;
  readonly poolHash: string;
  readonly attempt: number;
  /** Of the attempt in hand, by party. */
  readonly contributions: Readonly<Record<string, Committed>>;
  /** Who withheld a contribution in an earlier attempt. */
  readonly barred: readonly string[];
  readonly window: Window;
  readonly publicValueFrom?: string;
  readonly publicValue?: string;
  readonly drawn: readonly string[];
}

/** Stream `draw-<drawId>`: one draw of organisations for visits, which anybody can recompute. */
export const draw: Aggregate<DrawState, DrawEvent> = {
  category: 'draw',
  initialState: {
    status: 'none',
    pool: { strata: [], excluded: [] },
    poolHash: '',
    attempt: 0,
    contributions: {},
    barred: [],
    window: { until: '', since: '' },
    drawn: [],
  },
  evolve(state, event) {
    switch (event.type) {
      case 'DrawCalled':
        return { ...state, status: 'called', rules: event.data };
      case 'DrawPoolPagePublished':
        return { ...state, pool: { ...state.pool, strata: withPage(state.pool.strata, event.data.strata) } };
      case 'DrawPoolCommitted':
        return committed(state, event.data);
      case 'ContributionCommitted': {
        const { party, contributor, commitment } = event.data;
        return { ...state, contributions: { ...state.contributions, [party]: { contributor, commitment } } };
      }
      case 'CommitmentsClosed': {
        const { revealUntil: until, since } = event.data;
        return { ...state, status: 'revealing', window: { until, since } };
      }
      case 'ContributionRevealed':
        return revealed(state, event.data);
      case 'RevealsClosed': {
        const { publicValueFrom } = event.data;
        return { ...state, status: publicValueFrom === undefined ? 'ready' : 'revealed', publicValueFrom };
      }
      case 'ContributionsReopened': {
        const { attempt, withheld, commitUntil: until, since } = event.data;
        const barred = [...state.barred, ...withheld.map(({ contributor }) => contributor)];
        return { ...state, status: 'committing', attempt, barred, contributions: {}, window: { until, since } };
      }
      case 'PublicValueRecorded':
        return { ...state, status: 'ready', publicValue: event.data.value };
      case 'DrawMade': {
        const drawn = event.data.strata.flatMap((stratum) => stratum.drawn.map(({ organizationId }) => organizationId));
        return { ...state, status: 'made', pool: { strata: [], excluded: [] }, drawn };
      }
    }
  },
};

type DataOf<Type extends DrawEvent['type']> = Extract<DrawEvent, { type: Type }>['data'];

/** Pages before the commitment do not know how many are drawn: that comes with it. */
function withPage(known: readonly Stratum[], page: DataOf<'DrawPoolPagePublished'>['strata']): readonly Stratum[] {
  const last = known.at(-1);
  const [first, ...others] = page.map((stratum) => ({ ...stratum, draws: 0 }));
  if (first === undefined) return known;
  if (last?.stratum !== first.stratum) return [...known, first, ...others];
  const joined = { ...last, organizationIds: [...last.organizationIds, ...first.organizationIds] };
  return [...known.slice(0, -1), joined, ...others];
}

function committed(state: DrawState, data: DataOf<'DrawPoolCommitted'>): DrawState {
  const { strata, excluded, poolHash, attempt, commitUntil: until, since } = data;
  const draws = new Map(strata.map((stratum) => [stratum.stratum, stratum.draws]));
  const pool = {
    strata: state.pool.strata.map((stratum) => ({ ...stratum, draws: draws.get(stratum.stratum) ?? 0 })),
    excluded,
  };
  return { ...state, status: 'committing', pool, poolHash, attempt, window: { until, since } };
}

function revealed(state: DrawState, { party, value }: DataOf<'ContributionRevealed'>): DrawState {
  const contribution = state.contributions[party];
  if (contribution === undefined) return state;
  return { ...state, contributions: { ...state.contributions, [party]: { ...contribution, value } } };
}
