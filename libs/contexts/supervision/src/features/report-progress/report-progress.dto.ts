import { Text } from '@pacesetter/http';
import { RectificationDto } from '../../supervision.dto';
import type { Progress } from './report-progress';

export class ReportProgressDto extends RectificationDto implements Progress {
  @Text({ description: 'what has been done; everybody can read it' })
  readonly text!: string;
}
