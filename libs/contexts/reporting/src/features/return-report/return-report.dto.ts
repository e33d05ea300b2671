import { Text } from '@pacesetter/http';
import { ReportDto } from '../../reporting.dto';
import type { Return } from './return-report';

export class ReturnReportDto extends ReportDto implements Return {
  @Text({ description: 'what is to be improved' })
  readonly remarks!: string;
}
