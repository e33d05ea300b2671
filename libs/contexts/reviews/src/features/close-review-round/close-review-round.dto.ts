import { CampaignCommandDto, Id, Key } from '@pacesetter/http';
import type { RoundToClose } from './close-review-round';

export class CloseReviewRoundDto extends CampaignCommandDto implements RoundToClose {
  @Id({ description: 'the organisation that has commented or assessed' })
  readonly organizationId!: string;

  @Key({ description: 'its obligation to comment on, or to assess, everyone below it' })
  readonly obligation!: string;
}
