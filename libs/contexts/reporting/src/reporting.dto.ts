import { CampaignCommandDto, Id, Key, OrganizationCommandDto, SubjectCommandDto, Text } from '@pacesetter/http';
import type { BulletinRef } from './bulletin.state';
import type { MechanismRef } from './mechanism.state';
import type { MeetingRef } from './meeting.state';
import type { OfficerRef } from './officer-review.state';
import type { ReportRef } from './report.state';
import type { WrittenSection } from './reporting.rules';

/** Characters of what is written at length: a bulletin, a rule, minutes, a section of a report. */
export const LONG_TEXT = 50_000;

export class BulletinDto extends CampaignCommandDto implements BulletinRef {
  @Id({ description: 'chosen by who drafts it' })
  readonly bulletinId!: string;
}

export class MeetingDto extends CampaignCommandDto implements MeetingRef {
  @Id({ description: 'chosen by who calls it' })
  readonly meetingId!: string;
}

export class MechanismDto extends CampaignCommandDto implements MechanismRef {
  @Id({ description: 'chosen by who proposes it' })
  readonly mechanismId!: string;
}

export class ReportDto extends SubjectCommandDto implements ReportRef {
  @Key({ description: 'the obligation by which the report is owed' })
  readonly obligation!: string;
}

export class ReportingOfficerDto extends OrganizationCommandDto implements OfficerRef {
  @Key({ description: 'the officer’s post' })
  readonly officer!: string;
}

export class WrittenSectionDto implements WrittenSection {
  @Key()
  readonly key!: string;

  @Text({ max: LONG_TEXT })
  readonly text!: string;
}
