import { Part } from '@pacesetter/http';
import { ReportDto, WrittenSectionDto } from '../../reporting.dto';
import type { ReportToSubmit } from './submit-report';

export class SubmitReportDto extends ReportDto implements ReportToSubmit {
  @Part(() => WrittenSectionDto, { list: 50, description: 'each section that the programme wants, once' })
  readonly sections!: readonly WrittenSectionDto[];
}
