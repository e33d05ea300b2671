import { Part } from '@pacesetter/http';
import { ReportingOfficerDto, WrittenSectionDto } from '../../reporting.dto';
import type { OfficerReport } from './submit-officer-report';

export class SubmitOfficerReportDto extends ReportingOfficerDto implements OfficerReport {
  @Part(() => WrittenSectionDto, { list: 50, description: 'everything that was fixed as the content' })
  readonly sections!: readonly WrittenSectionDto[];
}
