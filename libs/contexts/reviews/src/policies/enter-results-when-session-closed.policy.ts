import { type CommandRequest, type Policy, request } from '@pacesetter/kernel';
import { EnterPanelScore } from '../features/enter-panel-score/enter-panel-score';
import { RaiseSuggestion } from '../features/raise-suggestion/raise-suggestion';
import { RecordMassReview } from '../features/record-mass-review/record-mass-review';
import { sessionId } from '../session/session.rules';
import type { Closing, Result, SessionEvent } from '../session.events';

type Closed = Extract<SessionEvent, { type: 'ReviewSessionClosed' }>;

/** What a session has found goes into the ledgers of those who were reviewed, and so does what was suggested. */
export const enterResultsWhenSessionClosed: Policy<Closed> = {
  name: 'enter-results-when-session-closed',
  on: ['ReviewSessionClosed'],
  decide: ({ id, data }) =>
    data.results.flatMap((result) => [
      ...(result.counts ? [entry(data, result, id)] : []),
      ...result.suggestions.map((text) =>
        request(RaiseSuggestion, { campaignId: data.campaignId, subject: result.subject, text, reviewId: id }),
      ),
    ]),
};

function entry(closed: Closing, { subject, eligible, marked, tally, raw, score }: Result, id: string): CommandRequest {
  const { campaignId, kind } = closed;
  const session = sessionId(closed);
  if (kind === 'judges') {
    return request(EnterPanelScore, { campaignId, subject, reviewId: id, session, judges: marked, raw, score });
  }
  const reviewers = kind === 'peer' ? ('peers' as const) : ('subordinates' as const);
  const method = { kind: 'session', ref: session } as const;
  return request(RecordMassReview, { campaignId, subject, reviewers, method, eligible, tally });
}
