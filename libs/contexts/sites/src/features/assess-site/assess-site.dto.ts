import { Numbers, OrganizationCommandDto } from '@pacesetter/http';
import type { SiteScores } from './assess-site';

export class AssessSiteDto extends OrganizationCommandDto implements SiteScores {
  @Numbers({ max: 100, description: 'for each goal of the criteria set of the organisation’s type' })
  readonly scores!: Readonly<Record<string, number>>;
}
