import { Key, Score, SubjectCommandDto, Text, Texts } from '@pacesetter/http';
import type { LeaderComment } from './record-leader-comment';

export class RecordLeaderCommentDto extends SubjectCommandDto implements LeaderComment {
  @Key({ optional: true, description: 'the commenting organisation’s obligation' })
  readonly obligation?: string;

  @Score({ max: 100 })
  readonly score!: number;

  @Text({ max: 20_000 })
  readonly comment!: string;

  @Texts({ optional: true, description: 'by key of what the programme wants each comment to speak to' })
  readonly parts?: Readonly<Record<string, string>>;

  @Text({ optional: true, list: 100, description: 'each becomes a suggestion of its own' })
  readonly suggestions?: readonly string[];
}
