import { Id, Part, Text, Whole } from '@pacesetter/http';
import { MeetingDto } from '../../reporting.dto';
import type { MeetingThatWas } from './hold-meeting';

/** Every member is accounted for in one request. */
const MOST_MEMBERS = 10_000;

class AbsentMemberDto {
  @Id()
  readonly memberId!: string;

  @Text({ max: 500 })
  readonly reason!: string;
}

export class HoldMeetingDto extends MeetingDto implements MeetingThatWas {
  @Id({ list: MOST_MEMBERS, description: 'members who take part at the organisation and were there' })
  readonly present!: readonly string[];

  @Part(() => AbsentMemberDto, { list: MOST_MEMBERS, description: 'the other members, and why' })
  readonly absent!: readonly AbsentMemberDto[];

  @Whole({ max: 100_000, description: 'others who came' })
  readonly guests!: number;
}
