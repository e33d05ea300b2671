import type { Aggregate } from '@pacesetter/kernel';
import type { BulletinEvent, BulletinKind } from './bulletin.events';

export type BulletinState =
  | { readonly status: 'none' }
  | {
      readonly status: 'draft' | 'published';
      readonly organizationId: string;
      readonly kind: BulletinKind;
      readonly title: string;
      readonly text: string;
    };

export interface BulletinRef {
  readonly campaignId: string;
  /** Chosen by whoever drafts it. */
  readonly bulletinId: string;
}

/** Stream `bulletin-<campaignId>~<bulletinId>`. */
export const bulletin: Aggregate<BulletinState, BulletinEvent> = {
  category: 'bulletin',
  initialState: { status: 'none' },
  evolve(state, event) {
    switch (event.type) {
      case 'BulletinDrafted': {
        const { organizationId, kind, title, text } = event.data;
        return { status: 'draft', organizationId, kind, title, text };
      }
      case 'BulletinPublished':
        return state.status === 'none' ? state : { ...state, status: 'published' };
      case 'BulletinCorrected': {
        const { title, text } = event.data;
        return state.status === 'none' ? state : { ...state, title, text };
      }
    }
  },
};

/** Part of the stream's name that names a bulletin. */
export function bulletinStream({ campaignId, bulletinId }: BulletinRef): string {
  return `${campaignId}~${bulletinId}`;
}
