import { Choice, Key, Numbers, Part, SubjectCommandDto, Text, Whole } from '@pacesetter/http';
import { type Reviewers, REVIEWERS } from '../../review.shapes';
import type { MassReview } from './record-mass-review';
import type { Tally } from './tally';

/** What people enter was counted on paper: results of ballots and sessions are entered by the system alone. */
class PaperDto {
  @Choice(['paper'])
  readonly kind!: 'paper';

  @Text({ optional: true, max: 500, description: 'where the papers are kept' })
  readonly ref?: string;
}

export class RecordMassReviewDto extends SubjectCommandDto implements MassReview {
  @Key({ optional: true, description: 'the obligation that the review meets' })
  readonly obligation?: string;

  @Choice(REVIEWERS, { optional: true, description: 'who gave the grades; the masses when absent' })
  readonly reviewers?: Reviewers;

  @Part(() => PaperDto, { optional: true })
  readonly method?: PaperDto;

  @Whole({ min: 1, description: 'people who could take part' })
  readonly eligible!: number;

  @Numbers({ description: 'ballots by the grade’s key' })
  readonly tally!: Tally;
}
