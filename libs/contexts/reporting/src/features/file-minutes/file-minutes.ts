import { Command, defineFeature } from '@pacesetter/kernel';
import type { MeetingEvent } from '../../meeting.events';
import { knownMeeting } from '../../meeting.rules';
import { meeting, type MeetingRef, type MeetingState, meetingStream } from '../../meeting.state';
import { refuse } from '../../reporting.errors';
import { byOrganization, campaignRunsOrIsCompleted, type CampaignStanding, textGiven } from '../../reporting.rules';

export interface Minutes extends MeetingRef {
  readonly minutes: string;
  readonly resolutions: readonly string[];
}

export class FileMinutes extends Command<Minutes> {}

/** What was said and resolved at a meeting is written down, once. */
export const fileMinutes = defineFeature<Minutes, MeetingState, MeetingEvent, CampaignStanding>({
  command: FileMinutes,
  aggregate: meeting,
  stream: meetingStream,
  rule: ({ rule }) => rule,
  decide({ campaignId, meetingId, minutes, resolutions }, state, { facts, actor }) {
    campaignRunsOrIsCompleted(facts);
    const { status, organizationId, minutesFiled } = knownMeeting(state);
    byOrganization(actor, organizationId);
    if (status !== 'held') throw refuse('meeting-not-held', 'minutes are of a meeting that was held');
    if (minutesFiled) throw refuse('minutes-already-filed', 'the minutes of this meeting are filed');
    textGiven(minutes, 'the minutes');
    const filed = { campaignId, meetingId, organizationId, minutes, resolutions: [...resolutions] };
    return [{ type: 'MeetingMinutesFiled', data: filed }];
  },
});
