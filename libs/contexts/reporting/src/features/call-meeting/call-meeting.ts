import { Command, defineFeature } from '@pacesetter/kernel';
import type { AgendaItem, MeetingEvent } from '../../meeting.events';
import { meeting, type MeetingRef, type MeetingState, meetingStream } from '../../meeting.state';
import { refuse } from '../../reporting.errors';
import { byOrganization, campaignRuns, type CampaignStanding, textGiven } from '../../reporting.rules';

export interface MeetingToCall extends MeetingRef {
  readonly organizationId: string;
  /** Key of one of the programme's kinds. */
  readonly kind: string;
  readonly title: string;
  /** When it is to be held. */
  readonly plannedFor: string;
  readonly agenda: readonly AgendaItem[];
  /** The obligation that is met by holding it. */
  readonly obligation?: string;
}

export class CallMeeting extends Command<MeetingToCall> {}

export interface CallFacts extends CampaignStanding {
  readonly enrolled: boolean;
  readonly kinds: readonly string[];
  /** Keys of what such a meeting deals with by the programme. */
  readonly agenda: readonly string[];
  /** Whether the obligation that is named has been opened and is met by such a meeting. */
  readonly answers: boolean;
}

/** An organisation calls a meeting or study activity: what it will deal with is known beforehand. */
export const callMeeting = defineFeature<MeetingToCall, MeetingState, MeetingEvent, CallFacts>({
  command: CallMeeting,
  aggregate: meeting,
  stream: meetingStream,
  rule: ({ rule }) => rule,
  decide(called, { status }, { facts, actor }) {
    campaignRuns(facts);
    if (!facts.enrolled) throw refuse('not-enrolled', `${called.organizationId} takes no part in the campaign`);
    byOrganization(actor, called.organizationId);
    if (status !== 'none') throw refuse('meeting-already-called', `meeting ${called.meetingId} is ${status}`);
    fitsProgramme(called, facts);
    textGiven(called.title, 'the title');
    called.agenda.forEach(({ text }) => textGiven(text, 'each item of the agenda'));
    return [{ type: 'MeetingCalled', data: { ...called, agenda: [...called.agenda] } }];
  },
});

function fitsProgramme({ kind, agenda, obligation }: MeetingToCall, facts: CallFacts): void {
  const { kinds } = facts;
  if (!kinds.includes(kind)) throw refuse('meeting-kind-unknown', `there are no meetings of kind "${kind}"`, { kinds });
  const missing = facts.agenda.filter((key) => !agenda.some((item) => item.key === key));
  if (missing.length > 0) {
    throw refuse('agenda-incomplete', `such a meeting also deals with: ${missing.join(', ')}`, { missing });
  }
  if (obligation !== undefined && !facts.answers) {
    throw refuse('obligation-kind-wrong', `"${obligation}" is not met by a meeting of kind "${kind}"`);
  }
}
