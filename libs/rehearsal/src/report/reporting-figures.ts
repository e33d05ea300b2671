import type { RecordedEvent } from '@pacesetter/kernel';
import type { PostEvent } from '@pacesetter/posts';

/** The table of the report that an event counts in, and as what. */
export type Counted = readonly [table: 'posts', as: string];

/** What an event about posts adds to the report. */
export function reportingFigure(recorded: RecordedEvent): Counted | undefined {
  const event = recorded as RecordedEvent<PostEvent>;
  switch (event.type) {
    case 'PostSet':
      return ['posts', 'set'];
    case 'PostClaimed':
      return ['posts', 'claimed'];
    case 'PostReleased':
      return ['posts', 'released'];
    case 'PostWithdrawn':
      return ['posts', 'withdrawn'];
    case 'PostObserved':
      return ['posts', event.data.kind];
    case 'ComplaintAnswered':
      return ['posts', event.data.late ? 'complaint answered late' : 'complaint answered'];
    case 'ComplaintLeftUnanswered':
      return ['posts', 'complaint left unanswered'];
    default:
      return undefined;
  }
}
