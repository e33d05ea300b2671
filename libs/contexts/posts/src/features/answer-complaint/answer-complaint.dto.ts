import { Id, OrganizationCommandDto, Text } from '@pacesetter/http';
import type { Answer } from './answer-complaint';

export class AnswerComplaintDto extends OrganizationCommandDto implements Answer {
  @Id({ description: 'the complaint that is answered' })
  readonly observationId!: string;

  @Text()
  readonly answer!: string;
}
