import type { Projection } from '@pacesetter/projections';
import type { MeetingEvent } from '../../meeting.events';

/** Meetings with agenda, attendance and minutes. */
export const meetingBoard: Projection<MeetingEvent> = {
  name: 'meeting_board',
  on: ['MeetingCalled', 'MeetingHeld', 'MeetingLackedQuorum', 'MeetingMinutesFiled'],
  // A stream is one meeting, and nothing else.
  partitions: { count: 4, key: ({ streamId }) => streamId },
  tables: `
    CREATE TABLE meetings (
      campaign_id text NOT NULL,
      meeting_id text NOT NULL,
      organization_id text NOT NULL,
      kind text NOT NULL,
      title text NOT NULL,
      planned_for timestamptz NOT NULL,
      agenda jsonb NOT NULL,
      status text NOT NULL,
      held_at timestamptz,
      present integer NOT NULL,
      absent integer NOT NULL,
      guests integer NOT NULL,
      without_quorum integer NOT NULL,
      minutes text,
      resolutions jsonb,
      PRIMARY KEY (campaign_id, meeting_id)
    );
    CREATE INDEX meetings_organization ON meetings (campaign_id, organization_id, planned_for);
    CREATE TABLE attendance (
      campaign_id text NOT NULL,
      meeting_id text NOT NULL,
      member_id text NOT NULL,
      present boolean NOT NULL,
      reason text,
      PRIMARY KEY (campaign_id, meeting_id, member_id)
    );
    CREATE INDEX attendance_member ON attendance (campaign_id, member_id);
  `,
  apply(event, rows) {
    const { campaignId, meetingId } = event.data;
    const key = { campaign_id: campaignId, meeting_id: meetingId };
    switch (event.type) {
      case 'MeetingCalled': {
        const { organizationId, kind, title, plannedFor, agenda } = event.data;
        const called = { organization_id: organizationId, kind, title, planned_for: plannedFor, status: 'called' };
        const nobody = { present: 0, absent: 0, guests: 0, without_quorum: 0 };
        return rows.upsert('meetings', { ...key, ...called, ...nobody, agenda });
      }
      case 'MeetingHeld': {
        const { present, absent, guests } = event.data;
        const counts = { present: present.length, absent: absent.length, guests };
        rows.update('meetings', key, { status: 'held', held_at: event.metadata.occurredAt, ...counts });
        for (const member of present) rows.upsert('attendance', { ...key, member_id: member, present: true });
        for (const { memberId, reason } of absent) {
          rows.upsert('attendance', { ...key, member_id: memberId, present: false, reason });
        }
        return;
      }
      case 'MeetingLackedQuorum':
        return rows.increment('meetings', key, { without_quorum: 1 });
      case 'MeetingMinutesFiled': {
        const { minutes, resolutions } = event.data;
        return rows.update('meetings', key, { minutes, resolutions });
      }
    }
  },
};
