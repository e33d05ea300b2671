import { Choice, Id, Part, SubjectDto, Text } from '@pacesetter/http';
import { BULLETIN_KINDS, type BulletinKind } from '../../bulletin.events';
import { BulletinDto, LONG_TEXT } from '../../reporting.dto';
import type { BulletinDraft } from './draft-bulletin';

export class DraftBulletinDto extends BulletinDto implements BulletinDraft {
  @Id()
  readonly organizationId!: string;

  @Choice(BULLETIN_KINDS)
  readonly kind!: BulletinKind;

  @Text({ max: 500 })
  readonly title!: string;

  @Text({ max: LONG_TEXT })
  readonly text!: string;

  @Part(() => SubjectDto, { list: 500, description: 'whom it praises or criticises' })
  readonly about!: readonly SubjectDto[];
}
