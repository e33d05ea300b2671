import type { Aggregate } from '@pacesetter/kernel';
import type { MechanismEvent } from './mechanism.events';

export interface MechanismState {
  readonly status: 'none' | 'proposed' | 'returned' | 'endorsed' | 'adopted';
  /** Empty as long as nothing has been proposed. */
  readonly organizationId: string;
}

export interface MechanismRef {
  readonly campaignId: string;
  /** Chosen by whoever proposes it. */
  readonly mechanismId: string;
}

/** Stream `mechanism-<campaignId>~<mechanismId>`. */
export const mechanism: Aggregate<MechanismState, MechanismEvent> = {
  category: 'mechanism',
  initialState: { status: 'none', organizationId: '' },
  evolve(state, event) {
    switch (event.type) {
      case 'MechanismProposed':
        return { status: 'proposed', organizationId: event.data.organizationId };
      case 'MechanismEndorsed':
        return { ...state, status: 'endorsed' };
      case 'MechanismReturned':
        return { ...state, status: 'returned' };
      case 'MechanismAdopted':
        return { ...state, status: 'adopted' };
    }
  },
};

/** Part of the stream's name that names a mechanism. */
export function mechanismStream({ campaignId, mechanismId }: MechanismRef): string {
  return `${campaignId}~${mechanismId}`;
}
