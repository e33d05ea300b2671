import { CampaignCommandDto, Whole } from '@pacesetter/http';
import type { Migration } from './migrate-campaign';

export class MigrateCampaignDto extends CampaignCommandDto implements Migration {
  @Whole({ min: 1, description: 'version of the programme that the campaign runs on from now on' })
  readonly version!: number;
}
