import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { NoticeUnansweredSuggestion } from '../features/notice-unanswered-suggestion/notice-unanswered-suggestion';
import type { SuggestionRef } from '../suggestion.rules';
import { noticeUnansweredSuggestionJob } from './review-jobs';

/** Whether it has been answered by then, the ledger decides. */
export const noticeUnansweredSuggestion = (tools: JobTools): JobHandler<SuggestionRef> => ({
  job: noticeUnansweredSuggestionJob,
  async handle(payload, { timerId }) {
    await tools.sendAll([request(NoticeUnansweredSuggestion, payload)], { cause: timerId });
  },
});
