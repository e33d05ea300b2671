import { Id, Key, Part, Score, SubjectDto, Text } from '@pacesetter/http';
import { SessionDto } from '../../reviews.dto';
import type { Mark, Remark } from '../../session.events';
import type { SheetToHandIn } from './hand-in-sheet';

class MarkDto implements Mark {
  @Part(() => SubjectDto)
  readonly subject!: SubjectDto;

  @Key({ optional: true, description: 'where the sheet has grades' })
  readonly grade?: string;

  @Score({ optional: true, max: 100, description: 'where judges score' })
  readonly score?: number;
}

class RemarkDto implements Remark {
  @Part(() => SubjectDto)
  readonly subject!: SubjectDto;

  @Text()
  readonly text!: string;
}

export class HandInSheetDto extends SessionDto implements SheetToHandIn {
  @Id({ description: 'the member or judge, or the organisation that reviews the one above it' })
  readonly reviewer!: string;

  @Part(() => MarkDto, { list: true, description: 'one for each subject that the reviewer marks' })
  readonly marks!: readonly MarkDto[];

  @Part(() => RemarkDto, { optional: true, list: true, description: 'shown without a name once the session is closed' })
  readonly suggestions?: readonly RemarkDto[];
}
