import { Choice, OrganizationCommandDto, Text } from '@pacesetter/http';
import { type VisitorKind, VISITORS } from '../../site.shapes';
import type { SiteVisit } from './record-site-visit';

export class RecordSiteVisitDto extends OrganizationCommandDto implements SiteVisit {
  @Choice(VISITORS)
  readonly visitor!: VisitorKind;

  @Text({ description: 'what was seen' })
  readonly observed!: string;

  @Text({ optional: true })
  readonly advice?: string;
}
