import { OrganizationCommandDto, Text } from '@pacesetter/http';
import type { SiteRecommendation } from './recommend-site';

export class RecommendSiteDto extends OrganizationCommandDto implements SiteRecommendation {
  @Text({ description: 'why the superior recommends' })
  readonly statement!: string;
}
