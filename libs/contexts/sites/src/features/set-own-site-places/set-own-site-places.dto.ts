import { Whole } from '@pacesetter/http';
import { SitePlacesDto } from '../../sites.dto';
import type { OwnPlaces } from './set-own-site-places';

export class SetOwnSitePlacesDto extends SitePlacesDto implements OwnPlaces {
  @Whole()
  readonly places!: number;
}
