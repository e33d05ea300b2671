import { Choice, Key, Part, SubjectCommandDto, Text } from '@pacesetter/http';
import { OUTCOMES, type Outcome } from '../../pledge.events';
import type { SelfCheck } from './self-check-pledge';

class SelfCheckedItemDto {
  @Key()
  readonly key!: string;

  @Choice(OUTCOMES)
  readonly outcome!: Outcome;

  @Text()
  readonly statement!: string;
}

export class SelfCheckPledgeDto extends SubjectCommandDto implements SelfCheck {
  @Part(() => SelfCheckedItemDto, { list: 100 })
  readonly items!: readonly SelfCheckedItemDto[];

  @Key({ optional: true, description: 'the obligation that the self-check answers, where there is one of its own' })
  readonly obligation?: string;
}
