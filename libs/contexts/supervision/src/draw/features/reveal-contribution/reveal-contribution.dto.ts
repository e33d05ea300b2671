import { Key, Text } from '@pacesetter/http';
import { DrawDto } from '../../draw.dto';

export class RevealContributionDto extends DrawDto {
  @Key()
  readonly party!: string;

  @Text({ max: 64, description: 'the 32 bytes that were committed to, as 64 lower-case hexadecimal digits' })
  readonly value!: string;
}
