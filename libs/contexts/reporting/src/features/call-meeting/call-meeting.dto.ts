import { Id, Instant, Key, Part, Text } from '@pacesetter/http';
import type { AgendaItem } from '../../meeting.events';
import { MeetingDto } from '../../reporting.dto';
import type { MeetingToCall } from './call-meeting';

class AgendaItemDto implements AgendaItem {
  @Key({ optional: true, description: 'of what the programme wants dealt with' })
  readonly key?: string;

  @Text({ max: 1_000 })
  readonly text!: string;
}

export class CallMeetingDto extends MeetingDto implements MeetingToCall {
  @Id()
  readonly organizationId!: string;

  @Key({ description: 'one of the programme’s kinds of meeting' })
  readonly kind!: string;

  @Text({ max: 500 })
  readonly title!: string;

  @Instant({ description: 'when it is to be held' })
  readonly plannedFor!: string;

  @Part(() => AgendaItemDto, { list: 100 })
  readonly agenda!: readonly AgendaItemDto[];

  @Key({ optional: true, description: 'the obligation that is met by holding it' })
  readonly obligation?: string;
}
