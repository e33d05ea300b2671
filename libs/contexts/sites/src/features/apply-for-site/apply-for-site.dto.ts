import { Key, OrganizationCommandDto, Text } from '@pacesetter/http';
import type { SiteApplication } from './apply-for-site';

export class ApplyForSiteDto extends OrganizationCommandDto implements SiteApplication {
  @Key({ description: 'one of the programme’s tiers, e.g. county' })
  readonly tier!: string;

  @Text({ description: 'what speaks for the applicant' })
  readonly statement!: string;
}
