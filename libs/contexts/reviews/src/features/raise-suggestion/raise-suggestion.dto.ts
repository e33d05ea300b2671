import { SubjectCommandDto, Text } from '@pacesetter/http';
import type { Suggestion } from './raise-suggestion';

/** One that belongs to a review comes with that review. */
export class RaiseSuggestionDto extends SubjectCommandDto implements Omit<Suggestion, 'reviewId'> {
  @Text()
  readonly text!: string;
}
