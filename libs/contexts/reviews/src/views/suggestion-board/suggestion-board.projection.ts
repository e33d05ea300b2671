import type { RecordedEvent } from '@pacesetter/kernel';
import type { Projection, Row } from '@pacesetter/projections';
import type { SuggestionEvent } from '../../suggestion.events';

/** Suggestions and what has become of them. Of an organisation `member_id` is empty. */
export const suggestionBoard: Projection<SuggestionEvent> = {
  name: 'suggestion_board',
  on: ['SuggestionRaised', 'SuggestionAccepted', 'SuggestionDeclined', 'SuggestionLeftUnanswered', 'SuggestionClosed'],
  tables: `
    CREATE TABLE suggestions (
      suggestion_id text NOT NULL,
      campaign_id text NOT NULL,
      organization_id text NOT NULL,
      member_id text NOT NULL,
      text text,
      review_id text,
      raised_at timestamptz,
      answer_by timestamptz,
      status text NOT NULL,
      unanswered boolean NOT NULL,
      measure text,
      owner text,
      deadline timestamptz,
      declined_because text,
      PRIMARY KEY (suggestion_id)
    );
    CREATE INDEX suggestions_subject ON suggestions (campaign_id, organization_id, member_id, raised_at);
    CREATE INDEX suggestions_status ON suggestions (campaign_id, status);
  `,
  apply(event, rows) {
    const { suggestionId, campaignId, subject } = event.data;
    if (event.type === 'SuggestionRaised') {
      const { organizationId, memberId = '' } = subject;
      const of = { campaign_id: campaignId, organization_id: organizationId, member_id: memberId };
      rows.upsert('suggestions', { suggestion_id: suggestionId, ...of, ...raised(event) });
      return;
    }
    rows.update('suggestions', { suggestion_id: suggestionId }, changed(event));
  },
};

function raised({ data, metadata }: Extract<RecordedEvent<SuggestionEvent>, { type: 'SuggestionRaised' }>): Row {
  const { text, reviewId = null, answerBy = null } = data;
  const open = { status: 'raised', unanswered: false };
  return { text, review_id: reviewId, raised_at: metadata.occurredAt, answer_by: answerBy, ...open };
}

function changed({ type, data }: Exclude<RecordedEvent<SuggestionEvent>, { type: 'SuggestionRaised' }>): Row {
  switch (type) {
    case 'SuggestionAccepted':
      return { status: 'accepted', measure: data.measure, owner: data.owner, deadline: data.deadline };
    case 'SuggestionDeclined':
      return { status: 'declined', declined_because: data.why };
    case 'SuggestionLeftUnanswered':
      return { unanswered: true };
    case 'SuggestionClosed':
      return { status: 'closed' };
  }
}
