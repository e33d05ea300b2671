import { Id, Key, Part, SubjectDto } from '@pacesetter/http';
import { SessionDto } from '../../reviews.dto';
import type { Reviewer } from '../../session.events';
import type { SessionToOpen } from './open-review-session';

class JudgeDto implements Reviewer {
  @Id()
  readonly id!: string;

  @Id({ optional: true, description: 'where the judge belongs; absent for one from outside' })
  readonly organizationId?: string;
}

export class OpenReviewSessionDto extends SessionDto implements SessionToOpen {
  @Key({ optional: true, description: 'the obligation that the session meets' })
  readonly obligation?: string;

  @Part(() => JudgeDto, { optional: true, list: 100, description: 'of a panel' })
  readonly judges?: readonly JudgeDto[];

  @Part(() => SubjectDto, {
    optional: true,
    list: true,
    description: 'whom a panel judges; everyone below when absent',
  })
  readonly subjects?: readonly SubjectDto[];
}
