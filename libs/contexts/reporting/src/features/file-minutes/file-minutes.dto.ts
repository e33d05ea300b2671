import { Text } from '@pacesetter/http';
import { LONG_TEXT, MeetingDto } from '../../reporting.dto';
import type { Minutes } from './file-minutes';

export class FileMinutesDto extends MeetingDto implements Minutes {
  @Text({ max: LONG_TEXT })
  readonly minutes!: string;

  @Text({ list: 100 })
  readonly resolutions!: readonly string[];
}
