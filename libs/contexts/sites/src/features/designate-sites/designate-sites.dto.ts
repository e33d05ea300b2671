import { Id, Part, Score } from '@pacesetter/http';
import type { Ranked } from '../../site-places.events';
import { SitePlacesDto } from '../../sites.dto';
import type { SiteDecision } from './designate-sites';

/** One decision takes the whole list of a committee: a county ranks all of its villages and communities. */
const LONGEST_RANKING = 10_000;

class RankedDto implements Ranked {
  @Id()
  readonly organizationId!: string;

  @Score({ max: 100 })
  readonly score!: number;
}

export class DesignateSitesDto extends SitePlacesDto implements SiteDecision {
  @Part(() => RankedDto, {
    list: LONGEST_RANKING,
    description: 'everybody on whom is decided, with the score of the selection, in any order',
  })
  readonly ranking!: readonly RankedDto[];
}
