import { Id, OrganizationCommandDto, Text } from '@pacesetter/http';
import type { Relation } from './declare-relation';

export class DeclareRelationDto extends OrganizationCommandDto implements Relation {
  @Id()
  readonly inspectorId!: string;

  @Text({ max: 500, description: 'what the inspector has to do with the organisation' })
  readonly relation!: string;
}
