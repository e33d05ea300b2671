import type { Aggregate } from '@pacesetter/kernel';
import type { OfficerReviewDefinition, OfficerReviewEvent } from './officer-review.events';

export interface OfficerStanding {
  readonly status: 'expected' | 'reported' | 'reviewed';
  /** Mean grade of the review in which enough took part. */
  readonly score?: number;
  /** What there is to improve, if anything. */
  readonly improvement?: {
    readonly deadline: string;
    readonly since: string;
    readonly status: 'open' | 'missed' | 'done';
  };
}

export interface OfficerReviewState {
  /** What was fixed beforehand. */
  readonly definition?: OfficerReviewDefinition;
  /** By post. */
  readonly officers: Readonly<Record<string, OfficerStanding>>;
}

export interface OfficerReviewRef {
  readonly campaignId: string;
  /** Whose officers report. */
  readonly organizationId: string;
}

export interface OfficerRef extends OfficerReviewRef {
  /** Key of the officer's post. */
  readonly officer: string;
}

/** Stream `officerreview-<campaignId>~<organizationId>`. */
export const officerReview: Aggregate<OfficerReviewState, OfficerReviewEvent> = {
  category: 'officerreview',
  initialState: { officers: {} },
  evolve(state, event) {
    switch (event.type) {
      case 'OfficerReviewDefined': {
        const expected = event.data.officers.map(({ key }) => [key, { status: 'expected' }] as const);
        return { definition: event.data, officers: Object.fromEntries(expected) };
      }
      case 'OfficerReported':
        return withOfficer(state, event.data.officer, { status: 'reported' });
      case 'OfficerReviewed':
        return event.data.valid
          ? withOfficer(state, event.data.officer, { status: 'reviewed', score: event.data.score })
          : state;
      case 'OfficerReviewUsed': {
        const { officer, deadline, since } = event.data;
        if (deadline === undefined || since === undefined) return state;
        return withOfficer(state, officer, { improvement: { deadline, since, status: 'open' } });
      }
      case 'OfficerImproved':
        return withImprovement(state, event.data.officer, 'done');
      case 'OfficerImprovementMissed':
        return withImprovement(state, event.data.officer, 'missed');
      case 'OfficerReviewsCompleted':
        return state;
    }
  },
};

/** Part of the stream's name that names an organisation's officer review. */
export function officerReviewStream({ campaignId, organizationId }: OfficerReviewRef): string {
  return `${campaignId}~${organizationId}`;
}

function withOfficer(state: OfficerReviewState, officer: string, change: Partial<OfficerStanding>): OfficerReviewState {
  const known = state.officers[officer] ?? { status: 'expected' };
  return { ...state, officers: { ...state.officers, [officer]: { ...known, ...change } } };
}

function withImprovement(state: OfficerReviewState, officer: string, status: 'missed' | 'done'): OfficerReviewState {
  const improvement = state.officers[officer]?.improvement;
  return improvement === undefined ? state : withOfficer(state, officer, { improvement: { ...improvement, status } });
}
