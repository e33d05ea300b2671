import type { Aggregate } from '@pacesetter/kernel';
import { refuse } from './site.errors';
import type { SiteEvent } from './site.events';

export type SiteStatus =
  | 'none'
  | 'applied'
  | 'recommended'
  | 'declined'
  | 'withdrawn'
  | 'lapsed'
  | 'reserve'
  | 'creating'
  | 'plaque'
  | 'refused'
  | 'eliminated';

export interface SiteState {
  readonly status: SiteStatus;
  /** Of the latest application; an organisation stands for one tier at a time, and so holds one only. */
  readonly tier: string;
  readonly area: string;
  /** Superiors between the organisation and the deciding one, nearest first. */
  readonly via: readonly string[];
  /** How many of them have recommended. */
  readonly recommendations: number;
  readonly guided: boolean;
  /** It has taken the place of another site, and is created in a time of its own. */
  readonly isReplacement: boolean;
  /** Number of the assessment that comes next. */
  readonly cycle: number;
  readonly assessFrom: string;
  readonly assessBy: string;
  /** When the time until these moments began to run. */
  readonly since: string;
  readonly assessmentMissed: boolean;
}

/** Stream `site-<campaignId>~<organizationId>`: an organisation's way to a demonstration site, and its life as one. */
export const site: Aggregate<SiteState, SiteEvent> = {
  category: 'site',
  initialState: {
    status: 'none',
    tier: '',
    area: '',
    via: [],
    recommendations: 0,
    guided: false,
    isReplacement: false,
    cycle: 0,
    assessFrom: '',
    assessBy: '',
    since: '',
    assessmentMissed: false,
  },
  evolve(state, event) {
    switch (event.type) {
      case 'SiteApplied': {
        const { tier, area, via } = event.data;
        const status = via.length === 0 ? 'recommended' : 'applied';
        return { ...site.initialState, status, tier, area, via };
      }
      case 'SiteRecommended': {
        const status = event.data.last ? 'recommended' : 'applied';
        return { ...state, status, recommendations: state.recommendations + 1 };
      }
      case 'SiteDeclined':
        return { ...state, status: 'declined' };
      case 'SiteApplicationWithdrawn':
        return { ...state, status: 'withdrawn' };
      case 'SiteApplicationLapsed':
        return { ...state, status: 'lapsed' };
      case 'SitePutInReserve':
        return { ...state, status: 'reserve' };
      case 'SiteDesignated':
        return {
          ...state,
          status: 'creating',
          isReplacement: event.data.replaces !== undefined,
          ...windowOf(event.data),
        };
      case 'SiteAssessmentMoved':
        return { ...state, ...windowOf(event.data) };
      case 'SiteGuidesNamed':
        return { ...state, guided: true };
      case 'SiteAssessed':
        return { ...state, cycle: event.data.cycle + 1, assessmentMissed: false };
      case 'PlaqueAwarded':
      case 'SiteKept':
        return { ...state, status: 'plaque', ...windowOf(event.data) };
      case 'PlaqueRefused':
        return { ...state, status: 'refused' };
      case 'SiteEliminated':
        return { ...state, status: 'eliminated' };
      case 'SiteAssessmentMissed':
        return { ...state, assessmentMissed: true };
      case 'SitePlaceDeclined':
      case 'SiteVisited':
        return state;
    }
  },
};

interface Window {
  readonly assessFrom: string;
  readonly assessBy: string;
  readonly since: string;
}

function windowOf({ assessFrom, assessBy, since }: Window): Window {
  return { assessFrom, assessBy, since };
}

/** Whether the organisation holds a place: it creates its site or carries the plaque. */
export function holdsPlace({ status }: SiteState): boolean {
  return status === 'creating' || status === 'plaque';
}

/** The organisation directly above a candidate: it recommends first, and names the guides of a site. */
export function superiorOf({ via, area }: SiteState): string {
  return via[0] ?? area;
}

/** Who has to recommend next. @throws DomainError unless an application waits for a recommendation */
export function nextRecommender({ status, via, recommendations }: SiteState): string {
  const next = status === 'applied' ? via[recommendations] : undefined;
  if (next === undefined) {
    throw refuse('not-applied', `no application waits for a recommendation: ${status}`, { status });
  }
  return next;
}
