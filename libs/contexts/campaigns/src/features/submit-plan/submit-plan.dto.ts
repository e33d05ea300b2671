import { Key, Part, Text } from '@pacesetter/http';
import { ObligationDto } from '../../campaigns.dto';
import type { SubmittedPlan } from './submit-plan';

class CarriedOverDto {
  @Key()
  readonly key!: string;

  @Text()
  readonly text!: string;
}

export class SubmitPlanDto extends ObligationDto implements SubmittedPlan {
  @Text({ max: 500 })
  readonly title!: string;

  @Part(() => CarriedOverDto, { list: 200, description: 'fix-its left over from an earlier campaign' })
  readonly carriedOver!: readonly CarriedOverDto[];
}
