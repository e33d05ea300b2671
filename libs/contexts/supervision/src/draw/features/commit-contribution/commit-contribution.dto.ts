import { Key, Text } from '@pacesetter/http';
import { DrawDto } from '../../draw.dto';

export class CommitContributionDto extends DrawDto {
  @Key({ description: 'one of the programme’s parties to a draw' })
  readonly party!: string;

  @Text({ max: 64, description: 'SHA-256 that binds to the value, as 64 lower-case hexadecimal digits' })
  readonly commitment!: string;
}
