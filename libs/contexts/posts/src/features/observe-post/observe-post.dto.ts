import { Choice, Text } from '@pacesetter/http';
import { OBSERVATION_KINDS, type ObservationKind } from '../../post.events';
import { PostDto } from '../../posts.dto';
import type { Observation } from './observe-post';

export class ObservePostDto extends PostDto implements Observation {
  @Choice(OBSERVATION_KINDS)
  readonly kind!: ObservationKind;

  @Text({ max: 2_000, description: 'what was seen' })
  readonly text!: string;
}
