import { CampaignCommandDto, Id, Text } from '@pacesetter/http';
import type { ContactVisit } from './record-contact-visit';

export class RecordContactVisitDto extends CampaignCommandDto implements ContactVisit {
  @Id()
  readonly organizationId!: string;

  @Text({ description: 'what the leader found' })
  readonly found!: string;

  @Text({ description: 'how the leader helped' })
  readonly help!: string;
}
