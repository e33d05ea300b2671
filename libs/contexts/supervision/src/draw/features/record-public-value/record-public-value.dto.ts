import { Text } from '@pacesetter/http';
import { DrawDto } from '../../draw.dto';

export class RecordPublicValueDto extends DrawDto {
  @Text({ max: 200, description: 'as it was published: letters, digits and single spaces' })
  readonly value!: string;

  @Text({ max: 500, description: 'where everybody can read it' })
  readonly source!: string;
}
