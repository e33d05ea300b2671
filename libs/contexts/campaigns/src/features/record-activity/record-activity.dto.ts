import { Key, Text, Whole } from '@pacesetter/http';
import { ObligationDto } from '../../campaigns.dto';
import type { RecordedActivity } from './record-activity';

export class RecordActivityDto extends ObligationDto implements RecordedActivity {
  @Key({ list: 100, description: 'keys of the activity’s items that were done: all of them, where it has any' })
  readonly items!: readonly string[];

  @Text()
  readonly note!: string;

  @Whole({ optional: true, description: 'people who took part' })
  readonly attendance?: number;
}
