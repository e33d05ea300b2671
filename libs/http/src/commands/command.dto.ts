import { ApiProperty } from '@nestjs/swagger';
import { Part, SubjectDto } from '../fields/parts';
import { Id, Text } from '../fields/texts';

/** What every command may say besides what it is about. */
export class CommandDto {
  /** Why; it stands in the metadata of the events. */
  @Text({ optional: true, max: 2_000, description: 'why; kept with the events' })
  readonly reason?: string;
}

/** Of a command about a campaign. */
export class CampaignCommandDto extends CommandDto {
  @Id()
  readonly campaignId!: string;
}

/** Of a command about what an organisation or one of its members has or does in a campaign. */
export class SubjectCommandDto extends CampaignCommandDto {
  @Part(() => SubjectDto)
  readonly subject!: SubjectDto;
}

/** Of a command about an organisation in a campaign. */
export class OrganizationCommandDto extends CampaignCommandDto {
  @Id()
  readonly organizationId!: string;
}

/** What a command has led to. */
export class CommandAnswerDto {
  @ApiProperty({ description: 'the stream that was decided on' })
  readonly stream!: string;

  @ApiProperty({ type: 'integer', description: 'revision of the stream afterwards, as in the ETag' })
  readonly revision!: number;

  @ApiProperty({
    required: false,
    description:
      'position of the last event; `minPosition` of queries takes it. Absent when there was nothing left to do',
  })
  readonly position?: string;

  @ApiProperty({ isArray: true, type: String, format: 'uuid', description: 'ids of the events' })
  readonly events!: readonly string[];
}
