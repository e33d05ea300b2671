import { Id, Key, OrganizationCommandDto, Part, Text } from '@pacesetter/http';
import type { OfficerReviewToDefine } from './define-officer-review';

class PostHolderDto {
  @Key({ description: 'one of the programme’s posts whose holders report' })
  readonly key!: string;

  @Text({ max: 200 })
  readonly name!: string;

  @Id({ optional: true })
  readonly personId?: string;
}

export class DefineOfficerReviewDto extends OrganizationCommandDto implements OfficerReviewToDefine {
  @Part(() => PostHolderDto, { list: 100, description: 'one for each post' })
  readonly officers!: readonly PostHolderDto[];

  @Key({ optional: true, description: 'the obligation that is met when all of them have been reviewed' })
  readonly obligation?: string;
}
