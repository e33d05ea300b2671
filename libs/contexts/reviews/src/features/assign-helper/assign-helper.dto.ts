import { Id, SubjectCommandDto, Text } from '@pacesetter/http';
import type { HelperAssignment } from './assign-helper';

export class AssignHelperDto extends SubjectCommandDto implements HelperAssignment {
  @Text({ max: 200, description: 'name of the person or organisation that helps' })
  readonly helper!: string;

  @Id({ optional: true })
  readonly helperId?: string;
}
