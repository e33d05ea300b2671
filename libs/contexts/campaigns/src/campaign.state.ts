import { type Aggregate, plusMilliseconds } from '@pacesetter/kernel';
import type { CampaignEvent, Obligation } from './campaign.events';

export interface PlannedPhase {
  readonly phase: string;
  readonly kind: 'mobilize' | 'compete' | 'exemplify' | 'summarize';
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface Pause {
  readonly from: string;
  /** Absent while it lasts. */
  readonly to?: string;
}

export type CampaignStatus = 'none' | 'running' | 'paused' | 'completed' | 'cancelled';

export interface CampaignState {
  readonly status: CampaignStatus;
  readonly programme: { readonly id: string; readonly version: number };
  readonly rootOrganizationId: string;
  /** When the first phase was to begin as launched: what the programme's dates are counted from. */
  readonly startsAt: string;
  /** As planned now: extensions and pauses have moved what they had to. */
  readonly phases: readonly PlannedPhase[];
  /** Index of the phase the campaign is in or enters next. */
  readonly phaseIndex: number;
  readonly inPhase: boolean;
  readonly enrolled: boolean;
  /** Opened so far, with their dates as they are now. */
  readonly obligations: Readonly<Record<string, Obligation>>;
  /** Phase that each obligation was opened in. */
  readonly phaseOf: Readonly<Record<string, string>>;
  readonly fellDue: readonly string[];
  readonly pauses: readonly Pause[];
}

/** Stream `campaign-<campaignId>`. */
export const campaign: Aggregate<CampaignState, CampaignEvent> = {
  category: 'campaign',
  initialState: {
    status: 'none',
    programme: { id: '', version: 0 },
    rootOrganizationId: '',
    startsAt: '',
    phases: [],
    phaseIndex: 0,
    inPhase: false,
    enrolled: false,
    obligations: {},
    phaseOf: {},
    fellDue: [],
    pauses: [],
  },
  evolve(state, event) {
    switch (event.type) {
      case 'CampaignLaunched': {
        const { programme, rootOrganizationId, phases } = event.data;
        return {
          ...state,
          status: 'running',
          programme,
          rootOrganizationId,
          phases,
          startsAt: phases[0]?.startsAt ?? '',
        };
      }
      case 'EnrolmentCompleted':
        return { ...state, enrolled: true };
      case 'GateEvaluated':
        return state;
      case 'PhaseEntered':
        return { ...state, inPhase: true };
      case 'PhaseLeft':
        return { ...state, inPhase: false, phaseIndex: state.phaseIndex + 1 };
      case 'PhaseExtended':
        return {
          ...state,
          phases: extended(state.phases, event.data),
          obligations: withDueDates(state.obligations, event.data.moved),
        };
      case 'ObligationsOpened': {
        const { phase, obligations } = event.data;
        const opened = Object.fromEntries(obligations.map((item) => [item.obligation, item]));
        const phases = Object.fromEntries(obligations.map((item) => [item.obligation, phase]));
        return {
          ...state,
          obligations: { ...state.obligations, ...opened },
          phaseOf: { ...state.phaseOf, ...phases },
        };
      }
      case 'ObligationsFellDue':
        return { ...state, fellDue: [...state.fellDue, event.data.obligation] };
      case 'CampaignMigrated':
        return migrated(state, event.data);
      case 'CampaignPaused':
        return { ...state, status: 'paused', pauses: [...state.pauses, { from: event.data.at }] };
      case 'CampaignResumed':
        return resumed(state, event.data);
      case 'CampaignCancelled':
        return { ...state, status: 'cancelled' };
      case 'CampaignCompleted':
        return { ...state, status: 'completed' };
    }
  },
};

function extended(phases: readonly PlannedPhase[], { phase, endsAt }: { phase: string; endsAt: string }) {
  return phases.map((planned) => (planned.phase === phase ? { ...planned, endsAt } : planned));
}

type Migrated = Extract<CampaignEvent, { type: 'CampaignMigrated' }>['data'];

/** What is done stays done: it stands on the participants' own streams. */
function migrated(state: CampaignState, { to, phases, effects, obligations }: Migrated): CampaignState {
  const dropped = new Set(effects.flatMap(({ obligation, effect }) => (effect === 'dropped' ? [obligation] : [])));
  const left = Object.entries(state.obligations).filter(([key]) => !dropped.has(key));
  const current = phases[state.phaseIndex]?.phase ?? '';
  const now = obligations.map((item): [string, Obligation] => [item.obligation, item]);
  return {
    ...state,
    programme: to,
    phases,
    obligations: Object.fromEntries([...left, ...now]),
    phaseOf: { ...state.phaseOf, ...Object.fromEntries(obligations.map(({ obligation }) => [obligation, current])) },
  };
}

/** Obligations with other due dates. */
export function withDueDates(
  obligations: CampaignState['obligations'],
  moved: readonly { readonly obligation: string; readonly dueAt: string }[],
): CampaignState['obligations'] {
  const changed = moved.flatMap(({ obligation, dueAt }): [string, Obligation][] => {
    const opened = obligations[obligation];
    return opened === undefined ? [] : [[obligation, { ...opened, dueAt }]];
  });
  return changed.length === 0 ? obligations : { ...obligations, ...Object.fromEntries(changed) };
}

/** Time stood still: everything planned that lay ahead when the pause began moves back by its length. */
function resumed(state: CampaignState, { pausedAt, at }: { pausedAt: string; at: string }): CampaignState {
  const length = lengthOf(pausedAt, at);
  const moved = (moment: string) => (moment > pausedAt ? plusMilliseconds(moment, length) : moment);
  const phases = state.phases.map((phase) => ({
    ...phase,
    startsAt: moved(phase.startsAt),
    endsAt: moved(phase.endsAt),
  }));
  const obligations = Object.fromEntries(
    Object.entries(state.obligations).map(([key, { opensAt, dueAt, ...obligation }]) => [
      key,
      { ...obligation, opensAt: moved(opensAt), dueAt: moved(dueAt) },
    ]),
  );
  const pauses = state.pauses.map((pause) => (pause.to === undefined ? { ...pause, to: at } : pause));
  return { ...state, status: 'running', phases, obligations, pauses };
}

function lengthOf(from: string, to: string): number {
  return Date.parse(to) - Date.parse(from);
}

/**
 * A deadline as it really is: each pause that ended since it was set moves it back, by the length of the pause or by
 * what was left of the pause when it was set.
 */
export function afterPauses(deadline: string, pauses: readonly Pause[], setAt: string): string {
  return pauses.reduce((moment, { from, to }) => {
    if (to === undefined || to <= setAt || from >= moment) return moment;
    return plusMilliseconds(moment, lengthOf(from > setAt ? from : setAt, to));
  }, deadline);
}

/** A moment of the campaign as it would be had there been no pauses: the inverse of `afterPauses` for what was planned. */
export function beforePauses(moment: string, pauses: readonly Pause[]): string {
  return pauses.reduceRight((planned, { from, to }) => {
    if (to === undefined || planned <= from) return planned;
    return planned > to ? plusMilliseconds(planned, -lengthOf(from, to)) : from;
  }, moment);
}

/** The phase the campaign is in, if it is in one. */
export function currentPhase({ phases, phaseIndex, inPhase }: CampaignState): PlannedPhase | undefined {
  return inPhase ? phases[phaseIndex] : undefined;
}
