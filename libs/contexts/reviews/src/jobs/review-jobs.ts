import { defineJob } from '@pacesetter/queue';
import type { FollowUpDue } from '../features/notice-missed-follow-up/notice-missed-follow-up';
import type { SessionRef } from '../session/session.rules';
import type { SuggestionRef } from '../suggestion.rules';

/** Counts the sheets of a session whose time is over. */
export const closeReviewSessionJob = defineJob<SessionRef>('close-review-session');

/** Destroys the key that the sheets of a secret session were sealed with. */
export const destroySheetKeyJob = defineJob<SessionRef>('destroy-sheet-key');

/** Notices that nobody has answered a suggestion. */
export const noticeUnansweredSuggestionJob = defineJob<SuggestionRef>('notice-unanswered-suggestion');

/** Notices that something did not follow from an assessment. */
export const noticeMissedFollowUpJob = defineJob<FollowUpDue>('notice-missed-follow-up');

export const reviewJobs = [
  closeReviewSessionJob,
  destroySheetKeyJob,
  noticeUnansweredSuggestionJob,
  noticeMissedFollowUpJob,
];
