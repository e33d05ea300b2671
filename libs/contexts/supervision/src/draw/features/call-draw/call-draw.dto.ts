import { Choice } from '@pacesetter/http';
import { VISIT_KINDS, type VisitKind } from '../../../supervision.shapes';
import { DrawDto } from '../../draw.dto';
import type { DrawCall } from './call-draw';

/** A draw besides the rounds of visits; for those, it is called by rule. */
export class CallDrawDto extends DrawDto implements DrawCall {
  @Choice(VISIT_KINDS, { description: 'kind of visit that the drawn organisations get' })
  readonly kind!: VisitKind;
}
