import { Id, Instant, Text } from '@pacesetter/http';
import { SuggestionDto } from '../../reviews.dto';
import type { Acceptance } from './accept-suggestion';

export class AcceptSuggestionDto extends SuggestionDto implements Acceptance {
  @Text({ description: 'what will be done' })
  readonly measure!: string;

  @Text({ max: 200, description: 'name of who sees to it' })
  readonly owner!: string;

  @Id({ optional: true })
  readonly ownerId?: string;

  @Instant({ optional: true, description: 'the programme’s time for it when absent' })
  readonly deadline?: string;
}
