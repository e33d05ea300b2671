import { Text } from '@pacesetter/http';
import { RectificationDto } from '../../supervision.dto';
import type { Submission } from './submit-rectification';

export class SubmitRectificationDto extends RectificationDto implements Submission {
  @Text({ description: 'what was done' })
  readonly statement!: string;
}
