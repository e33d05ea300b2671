import { Command, defineFeature } from '@pacesetter/kernel';
import type { MeetingEvent } from '../../meeting.events';
import { type Attendance, everybodyAccountedFor, guestsCounted, knownMeeting, quorumOf } from '../../meeting.rules';
import { meeting, type MeetingRef, type MeetingState, meetingStream } from '../../meeting.state';
import { refuse } from '../../reporting.errors';
import { byOrganization, campaignRuns, type CampaignStanding, textGiven } from '../../reporting.rules';

export interface MeetingThatWas extends MeetingRef, Attendance {}

export class HoldMeeting extends Command<MeetingThatWas> {}

export interface HoldFacts extends CampaignStanding {
  /** Members who take part at the organisation: at home, or as floating members at the host. */
  readonly members: readonly string[];
  /** Part of them that has to be present. */
  readonly quorum?: number;
}

/** Who was at a meeting; with too few members it does not count, and is held again. */
export const holdMeeting = defineFeature<MeetingThatWas, MeetingState, MeetingEvent, HoldFacts>({
  command: HoldMeeting,
  aggregate: meeting,
  stream: meetingStream,
  rule: ({ rule }) => rule,
  decide({ campaignId, meetingId, present, absent, guests }, state, { facts, actor }) {
    campaignRuns(facts);
    const { status, organizationId, kind, obligation } = knownMeeting(state);
    byOrganization(actor, organizationId);
    if (status === 'held') throw refuse('meeting-already-held', `meeting ${meetingId} has been held`);
    everybodyAccountedFor({ present, absent, guests }, facts.members);
    guestsCounted({ present, absent, guests });
    absent.forEach(({ memberId, reason }) => textGiven(reason, `why ${memberId} was absent`));
    const attendance = { present: [...present], absent: [...absent], guests };
    const held = { campaignId, meetingId, organizationId, ...attendance };
    const needed = quorumOf(facts.quorum, facts.members.length);
    if (present.length < needed) return [{ type: 'MeetingLackedQuorum', data: { ...held, needed } }];
    return [{ type: 'MeetingHeld', data: { ...held, kind, ...(obligation !== undefined && { obligation }) } }];
  },
});
