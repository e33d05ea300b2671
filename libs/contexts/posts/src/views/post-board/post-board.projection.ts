import type { Projection } from '@pacesetter/projections';
import type { PostEvent } from '../../post.events';

/** Posts, who holds them, and what the masses said about them: on public display. */
export const postBoard: Projection<PostEvent> = {
  name: 'post_board',
  on: [
    'PostSet',
    'PostClaimed',
    'PostReleased',
    'PostWithdrawn',
    'PostObserved',
    'ComplaintAnswered',
    'ComplaintLeftUnanswered',
  ],
  tables: `
    CREATE TABLE posts (
      campaign_id text NOT NULL,
      organization_id text NOT NULL,
      post_id text NOT NULL,
      kind text NOT NULL,
      name text NOT NULL,
      duties text NOT NULL,
      capacity integer NOT NULL,
      PRIMARY KEY (campaign_id, organization_id, post_id)
    );
    CREATE TABLE holders (
      campaign_id text NOT NULL,
      organization_id text NOT NULL,
      post_id text NOT NULL,
      member_id text NOT NULL,
      claimed_at timestamptz NOT NULL,
      PRIMARY KEY (campaign_id, organization_id, post_id, member_id)
    );
    CREATE TABLE observations (
      observation_id text PRIMARY KEY,
      campaign_id text NOT NULL,
      organization_id text NOT NULL,
      post_id text NOT NULL,
      kind text NOT NULL,
      text text NOT NULL,
      observed_at timestamptz NOT NULL,
      status text NOT NULL,
      answer text,
      answered_at timestamptz
    );
    CREATE INDEX observations_post ON observations (campaign_id, organization_id, post_id, observed_at);
  `,
  apply(event, rows) {
    const { campaignId, organizationId, postId } = event.data;
    const at = event.metadata.occurredAt;
    const post = { campaign_id: campaignId, organization_id: organizationId, post_id: postId };
    switch (event.type) {
      case 'PostSet': {
        const { kind, name, duties, capacity } = event.data;
        return rows.upsert('posts', { ...post, kind, name, duties, capacity });
      }
      case 'PostClaimed':
        return rows.upsert('holders', { ...post, member_id: event.data.memberId, claimed_at: at });
      case 'PostReleased':
      case 'PostWithdrawn':
        return rows.remove('holders', { ...post, member_id: event.data.memberId });
      case 'PostObserved': {
        const { observationId, kind, text } = event.data;
        const status = kind === 'complaint' ? 'open' : 'noted';
        const observed = { observation_id: observationId, ...post, kind, text, observed_at: at, status };
        return rows.upsert('observations', observed);
      }
      case 'ComplaintAnswered': {
        const { observationId, answer } = event.data;
        const answered = { status: 'answered', answer, answered_at: at };
        return rows.update('observations', { observation_id: observationId }, answered);
      }
      case 'ComplaintLeftUnanswered':
        return rows.update('observations', { observation_id: event.data.observationId }, { status: 'overdue' });
    }
  },
};
