import type { Subject } from '@pacesetter/contracts';
import type { Projection } from '@pacesetter/projections';
import type { PledgeEvent } from '../../pledge.events';

type Shown = Exclude<PledgeEvent, { type: 'PledgeCheckMissed' }>;

/** Every pledge as it stands, on public display. Of an organisation's own pledge `member_id` is empty. */
export const pledgeBoard: Projection<Shown> = {
  name: 'pledge_board',
  on: ['PledgePublished', 'PledgeSelfChecked', 'PledgeVerified', 'PledgeItemSettled'],
  // A stream is one subject's pledge, and nothing else's.
  partitions: { count: 4, key: ({ streamId }) => streamId },
  tables: `
    CREATE TABLE pledges (
      campaign_id text NOT NULL,
      organization_id text NOT NULL,
      member_id text NOT NULL,
      obligation text NOT NULL,
      status text NOT NULL,
      outcome text,
      published_at timestamptz NOT NULL,
      self_check_by timestamptz NOT NULL,
      verify_by timestamptz NOT NULL,
      PRIMARY KEY (campaign_id, organization_id, member_id)
    );
    CREATE TABLE pledge_items (
      campaign_id text NOT NULL,
      organization_id text NOT NULL,
      member_id text NOT NULL,
      item_key text NOT NULL,
      obligation text NOT NULL,
      place integer NOT NULL,
      topic text NOT NULL,
      text text NOT NULL,
      due_at timestamptz NOT NULL,
      carried_over boolean NOT NULL,
      self_checked text,
      statement text,
      outcome text,
      settled_at timestamptz,
      PRIMARY KEY (campaign_id, organization_id, member_id, item_key)
    );
    CREATE INDEX pledge_items_due ON pledge_items (campaign_id, due_at, organization_id, member_id, item_key);
    CREATE INDEX pledge_items_carried_over ON pledge_items (campaign_id, organization_id, member_id) WHERE carried_over;
  `,
  apply(event, rows) {
    const pledge = pledgeKey(event.data);
    switch (event.type) {
      case 'PledgePublished': {
        const { obligation, items, selfCheckBy, verifyBy } = event.data;
        rows.upsert('pledges', {
          ...pledge,
          obligation,
          status: 'published',
          outcome: null,
          published_at: event.metadata.occurredAt,
          self_check_by: selfCheckBy,
          verify_by: verifyBy,
        });
        items.forEach(({ key, topic, text, dueAt, carriedOver }, place) => {
          const item = {
            ...pledge,
            item_key: key,
            obligation,
            place,
            topic,
            text,
            due_at: dueAt,
            carried_over: carriedOver,
          };
          rows.upsert('pledge_items', item);
        });
        return;
      }
      case 'PledgeSelfChecked': {
        rows.update('pledges', pledge, { status: 'self-checked' });
        for (const { key, outcome, statement } of event.data.items) {
          rows.update('pledge_items', { ...pledge, item_key: key }, { self_checked: outcome, statement });
        }
        return;
      }
      case 'PledgeVerified': {
        rows.update('pledges', pledge, { status: 'verified', outcome: event.data.outcome });
        for (const { key, outcome } of event.data.items) {
          rows.update('pledge_items', { ...pledge, item_key: key }, { outcome });
        }
        return;
      }
      case 'PledgeItemSettled': {
        const settled = { outcome: 'kept', settled_at: event.metadata.occurredAt };
        rows.update('pledge_items', { ...pledge, item_key: event.data.key }, settled);
        return;
      }
    }
  },
};

function pledgeKey({ campaignId, subject }: { campaignId: string; subject: Subject }) {
  return { campaign_id: campaignId, organization_id: subject.organizationId, member_id: subject.memberId ?? '' };
}
