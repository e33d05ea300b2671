import type { Aggregate } from '@pacesetter/kernel';
import type { FieldResearchEvent } from './field-research.events';

export interface FieldResearchState {
  readonly status: 'none' | 'recorded';
}

/** Stream `fieldresearch-<campaignId>~<researchId>`. */
export const fieldResearch: Aggregate<FieldResearchState, FieldResearchEvent> = {
  category: 'fieldresearch',
  initialState: { status: 'none' },
  evolve: () => ({ status: 'recorded' }),
};
