import { Key } from '@pacesetter/http';
import { CandidateDto } from '../../awards.dto';
import type { UpwardReport } from './report-award-upward';

export class ReportAwardUpwardDto extends CandidateDto implements UpwardReport {
  @Key({ description: 'a higher body of the programme' })
  readonly to!: string;
}
