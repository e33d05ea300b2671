import { Key, Score, SubjectCommandDto, Text } from '@pacesetter/http';
import type { Assessment } from './record-assessment';

export class RecordAssessmentDto extends SubjectCommandDto implements Assessment {
  @Key({ optional: true, description: 'the assessing organisation’s obligation' })
  readonly obligation?: string;

  @Score({ optional: true, max: 100, description: 'the superior’s own part; absent where a panel of judges gives it' })
  readonly superiorScore?: number;

  @Text({ max: 20_000 })
  readonly remarks!: string;
}
