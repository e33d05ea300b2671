import { Text } from '@pacesetter/http';
import { MechanismDto } from '../../reporting.dto';
import type { ReturnedMechanism } from './return-mechanism';

export class ReturnMechanismDto extends MechanismDto implements ReturnedMechanism {
  @Text({ description: 'what is to be improved' })
  readonly remarks!: string;
}
