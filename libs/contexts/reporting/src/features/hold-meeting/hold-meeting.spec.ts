import { given } from '@pacesetter/testing';
import {
  attendance,
  called,
  held,
  meetingRef,
  ofBranch,
  ofNeighbour,
  organizationId,
  running,
} from '../../../test/reported';
import { meeting } from '../../meeting.state';
import { holdMeeting, type HoldFacts } from './hold-meeting';

const { decide } = holdMeeting;
const command = { ...meetingRef, ...attendance };
const facts: HoldFacts = { ...running, members: ['li', 'wang', 'zhao'], quorum: 0.5 };
const context = { facts, actor: ofBranch };
const [ill] = attendance.absent;

describe('holding a meeting', () => {
  it('counts with enough members present', () => {
    given(meeting, [called]).when(decide, command, context).then([held]);
    given(meeting, [called, held]).when(decide, command, context).thenRefused('meeting-already-held');
    given(meeting, []).when(decide, command, context).thenRefused('meeting-unknown');
  });

  it('does not count with too few, and is held again', () => {
    const few = { ...command, present: ['li'], absent: [ill!, { memberId: 'wang', reason: 'Away.' }] };
    const { present, absent, guests } = few;
    const lacked = { ...meetingRef, organizationId, present, absent, guests, needed: 2 };
    given(meeting, [called])
      .when(decide, few, context)
      .then([{ type: 'MeetingLackedQuorum', data: lacked }]);
    given(meeting, [called, { type: 'MeetingLackedQuorum', data: lacked }])
      .when(decide, command, context)
      .then([held]);
  });

  it('needs no members where there are none, and no quorum where the programme has none', () => {
    const nobody = { ...meetingRef, present: [], absent: [], guests: 20 };
    const { data } = held as Extract<typeof held, { type: 'MeetingHeld' }>;
    const empty = { ...data, present: [], absent: [], guests: 20 };
    given(meeting, [called])
      .when(decide, nobody, { ...context, facts: { ...facts, members: [] } })
      .then([{ type: 'MeetingHeld', data: empty }]);
  });

  it('accounts for each member once', () => {
    given(meeting, [called])
      .when(decide, { ...command, absent: [] }, context)
      .thenRefused('attendance-incomplete', { missing: ['zhao'] });
    given(meeting, [called])
      .when(decide, { ...command, present: ['li', 'wang', 'zhao'] }, context)
      .thenRefused('attendance-repeated', { repeated: ['zhao'] });
    given(meeting, [called])
      .when(decide, { ...command, present: ['li', 'wang', 'qian'] }, context)
      .thenRefused('attendance-unknown', { unknown: ['qian'] });
    given(meeting, [called])
      .when(decide, { ...command, absent: [{ memberId: 'zhao', reason: ' ' }] }, context)
      .thenRefused('text-missing');
  });

  it('counts guests that there can be', () => {
    for (const guests of [-1, 0.5, Number.NaN]) {
      given(meeting, [called])
        .when(decide, { ...command, guests }, context)
        .thenRefused('count-wrong');
    }
  });

  it('is told by the organisation itself', () => {
    given(meeting, [called]).when(decide, command, { facts, actor: ofNeighbour }).thenRefused('not-own-organization');
  });
});
