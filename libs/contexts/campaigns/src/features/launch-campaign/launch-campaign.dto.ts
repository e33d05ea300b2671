import { CampaignCommandDto, Day, Id, Key, Whole } from '@pacesetter/http';
import type { Launch } from './launch-campaign';

export class LaunchCampaignDto extends CampaignCommandDto implements Launch {
  @Key()
  readonly programmeId!: string;

  @Whole({ min: 1 })
  readonly version!: number;

  @Id()
  readonly rootOrganizationId!: string;

  @Day({ optional: true, description: 'first day, if it is another than the programme names: all dates move along' })
  readonly startsOn?: string;
}
