import { CampaignCommandDto, Id, Text } from '@pacesetter/http';
import type { NewInspector } from './list-inspector';

export class ListInspectorDto extends CampaignCommandDto implements NewInspector {
  @Id({ description: 'id of the person: a member’s, or that of the account' })
  readonly inspectorId!: string;

  @Text({ max: 200 })
  readonly name!: string;

  @Id({ optional: true, description: 'where the inspector comes from; left out for those from outside' })
  readonly organizationId?: string;
}
