import { Flag, Instant, Key, Part, SubjectCommandDto, Text } from '@pacesetter/http';
import type { PledgeItem } from '../../pledge.events';
import type { PledgeToPublish } from './publish-pledge';

class PledgeItemDto implements PledgeItem {
  @Key({ description: 'unique in the pledge; of a fix-it that was carried over, its key in the plan' })
  readonly key!: string;

  @Key({ description: 'one of the programme’s topics' })
  readonly topic!: string;

  @Text()
  readonly text!: string;

  @Instant()
  readonly dueAt!: string;

  @Flag({ description: 'a fix-it left over from an earlier campaign' })
  readonly carriedOver!: boolean;
}

export class PublishPledgeDto extends SubjectCommandDto implements PledgeToPublish {
  @Key({ description: 'the obligation that the pledge answers' })
  readonly obligation!: string;

  @Part(() => PledgeItemDto, { list: 100 })
  readonly items!: readonly PledgeItemDto[];
}
