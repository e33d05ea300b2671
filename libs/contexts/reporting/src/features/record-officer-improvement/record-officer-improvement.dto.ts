import { Text } from '@pacesetter/http';
import { ReportingOfficerDto } from '../../reporting.dto';
import type { OfficerImprovement } from './record-officer-improvement';

export class RecordOfficerImprovementDto extends ReportingOfficerDto implements OfficerImprovement {
  @Text({ description: 'what was done' })
  readonly statement!: string;
}
