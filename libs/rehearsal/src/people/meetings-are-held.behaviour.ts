import type { RecordedEvent } from '@pacesetter/kernel';
import { FileMinutes, HoldMeeting, type MeetingEvent } from '@pacesetter/reporting';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { officerOf } from './roles';
import type { World } from './world';

type Known = Extract<MeetingEvent, { type: 'MeetingCalled' | 'MeetingLackedQuorum' | 'MeetingHeld' }>;

/** Meetings that were called are held, again where too few came, and minutes are written. */
export const meetingsAreHeld: Behaviour<Known> = {
  name: 'meetings-are-held',
  on: ['MeetingCalled', 'MeetingLackedQuorum', 'MeetingHeld'],
  react(event, world) {
    switch (event.type) {
      case 'MeetingCalled':
        return [next(event, world, [3, 4], () => meeting(event, world))];
      case 'MeetingLackedQuorum':
        return [next(event, world, [2, 5], () => meeting(event, world))];
      case 'MeetingHeld':
        return [next(event, world, [1, 6], () => minutes(event))];
    }
  },
};

function next(
  { streamId, revision, data, metadata }: RecordedEvent<Known>,
  world: World,
  days: readonly [number, number],
  request: Intention['request'],
): Intention {
  const id = `${streamId}@${revision} answered`;
  const at = someDaysAfter(world, { moment: metadata.occurredAt, about: [id] }, days);
  return { id, at, about: data.organizationId, request };
}

/** Who has come, of those who take part there at that moment. */
function meeting({ data: { campaignId, meetingId, organizationId }, revision }: RecordedEvent<Known>, world: World) {
  const { members, masses } = world.unit(organizationId);
  const poor = world.chance('poor attendance', meetingId, revision).chance(0.05);
  const comes = (memberId: string) => world.chance('comes', meetingId, revision, memberId).chance(poor ? 0.2 : 0.92);
  const present = members.filter(comes);
  const absent = members.filter((memberId) => !comes(memberId)).map((memberId) => ({ memberId, reason: '出差' }));
  const held = { campaignId, meetingId, present, absent, guests: Math.round(masses * 0.1) };
  return asks(HoldMeeting, held, officerOf(organizationId));
}

function minutes({ data: { campaignId, meetingId, organizationId } }: RecordedEvent<Known>) {
  const filed = { campaignId, meetingId, minutes: '会议按议程进行，形成一致意见', resolutions: ['按方案抓好落实'] };
  return asks(FileMinutes, filed, officerOf(organizationId));
}
