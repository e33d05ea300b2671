import { CampaignCommandDto, Day, Key } from '@pacesetter/http';
import type { Extension } from './extend-phase';

export class ExtendPhaseDto extends CampaignCommandDto implements Extension {
  @Key()
  readonly phase!: string;

  @Day({ description: 'new last day of the phase, in the programme’s time zone' })
  readonly endsOn!: string;
}
