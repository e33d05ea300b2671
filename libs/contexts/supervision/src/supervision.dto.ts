import { CampaignCommandDto, Id, Key, Part, SubjectCommandDto, Text } from '@pacesetter/http';
import type { Circular } from './features/commend-in-circular/commend-in-circular';
import type { RectificationRef } from './rectification.rules';
import type { DueVisit } from './visit.rules';

/** Of a command about one rectification order. */
export class RectificationDto extends SubjectCommandDto implements RectificationRef {
  @Id()
  readonly rectificationId!: string;
}

/** Of a commendation or criticism that everybody reads. */
export class CircularDto extends SubjectCommandDto implements Circular {
  @Text()
  readonly text!: string;
}

/** Inspectors visit organisations, not persons. */
export class InspectedDto {
  @Id()
  readonly organizationId!: string;
}

/** Of a command about a visit that a round of visits wants. */
export class DueVisitDto extends CampaignCommandDto implements DueVisit {
  @Part(() => InspectedDto)
  readonly subject!: InspectedDto;

  @Key({ description: 'the round of visits' })
  readonly round!: string;
}
