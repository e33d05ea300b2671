import { Id, Key, Part, SubjectCommandDto, Text } from '@pacesetter/http';
import type { LeadingGroup } from './form-leading-group';

class LeadingGroupPostDto {
  @Key({ description: 'e.g. leader, deputy, member, office' })
  readonly role!: string;

  @Text({ max: 200 })
  readonly name!: string;

  @Id({ optional: true })
  readonly personId?: string;
}

export class FormLeadingGroupDto extends SubjectCommandDto implements LeadingGroup {
  @Part(() => LeadingGroupPostDto, { list: 100 })
  readonly posts!: readonly LeadingGroupPostDto[];
}
