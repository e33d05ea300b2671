import { CampaignCommandDto, Id, Key } from '@pacesetter/http';
import type { PlacesRef } from './site.refs';

/** Of a command about the places of one tier that one organisation decides on. */
export class SitePlacesDto extends CampaignCommandDto implements PlacesRef {
  @Key({ description: 'one of the programme’s tiers, e.g. county' })
  readonly tier!: string;

  @Id({ description: 'the organisation that decides: on the sites of its area' })
  readonly area!: string;
}
