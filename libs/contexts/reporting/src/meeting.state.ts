import type { Aggregate } from '@pacesetter/kernel';
import type { MeetingEvent } from './meeting.events';

export type MeetingState =
  | { readonly status: 'none' }
  | {
      readonly status: 'called' | 'held';
      readonly organizationId: string;
      readonly kind: string;
      readonly obligation?: string;
      readonly minutesFiled: boolean;
    };

export interface MeetingRef {
  readonly campaignId: string;
  /** Chosen by whoever calls it. */
  readonly meetingId: string;
}

/** Stream `meeting-<campaignId>~<meetingId>`. */
export const meeting: Aggregate<MeetingState, MeetingEvent> = {
  category: 'meeting',
  initialState: { status: 'none' },
  evolve(state, event) {
    switch (event.type) {
      case 'MeetingCalled': {
        const { organizationId, kind, obligation } = event.data;
        return { status: 'called', organizationId, kind, obligation, minutesFiled: false };
      }
      case 'MeetingHeld':
        return state.status === 'none' ? state : { ...state, status: 'held' };
      case 'MeetingLackedQuorum':
        return state;
      case 'MeetingMinutesFiled':
        return state.status === 'none' ? state : { ...state, minutesFiled: true };
    }
  },
};

/** Part of the stream's name that names a meeting. */
export function meetingStream({ campaignId, meetingId }: MeetingRef): string {
  return `${campaignId}~${meetingId}`;
}
