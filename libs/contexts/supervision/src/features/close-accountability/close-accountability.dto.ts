import { Id, SubjectCommandDto } from '@pacesetter/http';
import type { AccountabilityRef } from './close-accountability';

export class CloseAccountabilityDto extends SubjectCommandDto implements AccountabilityRef {
  @Id()
  readonly accountabilityId!: string;
}
