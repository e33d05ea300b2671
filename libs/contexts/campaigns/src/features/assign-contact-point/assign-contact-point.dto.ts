import { Id, SubjectCommandDto, Text } from '@pacesetter/http';
import type { ContactPoint } from './assign-contact-point';

export class AssignContactPointDto extends SubjectCommandDto implements ContactPoint {
  @Text({ max: 200, description: 'name of the leader who guides this organisation personally' })
  readonly leader!: string;

  @Id({ optional: true })
  readonly leaderId?: string;
}
