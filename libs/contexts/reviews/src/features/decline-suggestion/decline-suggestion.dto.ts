import { Text } from '@pacesetter/http';
import { SuggestionDto } from '../../reviews.dto';
import type { Refusal } from './decline-suggestion';

export class DeclineSuggestionDto extends SuggestionDto implements Refusal {
  @Text({ description: 'told to whoever reads the ledger' })
  readonly why!: string;
}
