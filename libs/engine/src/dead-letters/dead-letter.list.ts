import type { ViewReader } from '@pacesetter/commands';
import { byMoment, byText, byWord, type Listing, listPage, type ListQuery, type Page } from '@pacesetter/http';
import { DEAD_LETTER_COLUMNS } from '@pacesetter/queue';
import { type DeadLetterItem, STATUSES } from './dead-letter.answer';

/** What the list of jobs that failed for good can be filtered and sorted by. */
export const deadLetterList: Listing = {
  fields: {
    failedAt: byMoment('failed_at'),
    status: byWord('status', STATUSES),
    job: byText('job'),
    timerId: byText('timer_id'),
  },
  order: 'failedAt',
  key: ['timerId'],
};

/** A page of jobs that failed for good, the longest dead first where nothing else is asked for. */
export function listDeadLetters(
  views: Pick<ViewReader, 'query'>,
  query: ListQuery & { readonly error?: string },
): Promise<Page<DeadLetterItem>> {
  const [where, values] = query.error === undefined ? ['true', []] : ['strpos(error, $1) > 0', [query.error]];
  const source = { select: DEAD_LETTER_COLUMNS, from: 'view_dead_letters.dead_letters', where, values };
  return listPage<DeadLetterItem>(views, { listing: deadLetterList, ...source }, query);
}
