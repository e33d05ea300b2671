import { Text } from '@pacesetter/http';
import { ObligationDto } from '../../campaigns.dto';

export class ReturnPlanDto extends ObligationDto {
  @Text({ description: 'what is to be changed' })
  readonly remarks!: string;
}
