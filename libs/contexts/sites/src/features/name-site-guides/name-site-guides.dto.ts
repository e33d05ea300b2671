import { Id, OrganizationCommandDto, Text } from '@pacesetter/http';
import type { SiteGuides } from './name-site-guides';

export class NameSiteGuidesDto extends OrganizationCommandDto implements SiteGuides {
  @Text({ max: 200, description: 'name of the liaison officer, who guides and inspects on the spot' })
  readonly liaison!: string;

  @Id({ optional: true })
  readonly liaisonId?: string;

  @Text({ max: 200, description: 'name of the responsible leader of the superior' })
  readonly leader!: string;

  @Id({ optional: true })
  readonly leaderId?: string;
}
