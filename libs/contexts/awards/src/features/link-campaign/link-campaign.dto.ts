import { CampaignCommandDto, Id, Key, Part } from '@pacesetter/http';
import type { HigherRound } from '../../award.shapes';
import type { CampaignLink } from './link-campaign';

class HigherRoundDto implements HigherRound {
  @Id({ description: 'the higher campaign' })
  readonly campaignId!: string;

  @Key()
  readonly round!: string;

  @Key()
  readonly award!: string;
}

class LinkedAwardDto {
  @Key()
  readonly award!: string;

  @Part(() => HigherRoundDto, { description: 'where those who are reported compete' })
  readonly as!: HigherRoundDto;
}

export class LinkCampaignDto extends CampaignCommandDto implements CampaignLink {
  @Key({ description: 'the higher body in the programme of the lower campaign' })
  readonly to!: string;

  @Part(() => LinkedAwardDto, { list: 100 })
  readonly awards!: readonly LinkedAwardDto[];
}
