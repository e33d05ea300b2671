import { Choice, Flag, Part, SubjectCommandDto, Text } from '@pacesetter/http';
import { type Cause, CAUSE_KINDS, type Measure, MEASURES } from '../../supervision.shapes';
import type { OrderToRectify } from './order-rectification';

class CauseDto implements Cause {
  @Choice(CAUSE_KINDS)
  readonly kind!: Cause['kind'];

  @Text({ max: 500, description: 'names it within its kind: a finding as <visit>/<key>, an obligation by its key, …' })
  readonly ref!: string;
}

export class OrderRectificationDto extends SubjectCommandDto implements OrderToRectify {
  @Part(() => CauseDto)
  readonly cause!: CauseDto;

  @Text({ description: 'what is to be put right' })
  readonly text!: string;

  @Flag({ description: 'tracked in public until it is verified' })
  readonly listed!: boolean;

  @Choice(MEASURES, { optional: true, description: 'the measure that goes with it' })
  readonly rung?: Measure;
}
