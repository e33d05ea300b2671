import { Text } from '@pacesetter/http';
import { BulletinDto, LONG_TEXT } from '../../reporting.dto';
import type { Correction } from './correct-bulletin';

export class CorrectBulletinDto extends BulletinDto implements Correction {
  @Text({ max: 500 })
  readonly title!: string;

  @Text({ max: LONG_TEXT })
  readonly text!: string;
}
