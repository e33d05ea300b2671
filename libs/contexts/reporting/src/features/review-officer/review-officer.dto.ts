import { Numbers, Whole } from '@pacesetter/http';
import { ReportingOfficerDto } from '../../reporting.dto';
import type { OfficerVote } from './review-officer';

export class ReviewOfficerDto extends ReportingOfficerDto implements OfficerVote {
  @Whole({ min: 1, description: 'people who may vote' })
  readonly eligible!: number;

  @Numbers({ description: 'votes by grade' })
  readonly tally!: Readonly<Record<string, number>>;
}
