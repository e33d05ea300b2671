import { Choice, Key, Part, Score, SubjectCommandDto, Text } from '@pacesetter/http';
import { type Outcome, OUTCOMES } from '../../review.shapes';
import type { SelfReview } from './record-self-review';
import type { StatedItem } from './statement.rules';

class StatedItemDto implements StatedItem {
  @Key({ description: 'of an item of the own pledge' })
  readonly key!: string;

  @Choice(OUTCOMES)
  readonly outcome!: Outcome;

  @Text()
  readonly text!: string;
}

export class RecordSelfReviewDto extends SubjectCommandDto implements SelfReview {
  @Key({ optional: true, description: 'the obligation that the review meets' })
  readonly obligation?: string;

  @Text({ max: 20_000 })
  readonly statement!: string;

  @Part(() => StatedItemDto, {
    optional: true,
    list: 100,
    description: 'where the programme asks for each pledged item',
  })
  readonly items?: readonly StatedItemDto[];

  @Score({ optional: true, max: 100 })
  readonly score?: number;
}
