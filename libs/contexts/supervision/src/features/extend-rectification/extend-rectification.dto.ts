import { Instant } from '@pacesetter/http';
import { RectificationDto } from '../../supervision.dto';
import type { Extension } from './extend-rectification';

export class ExtendRectificationDto extends RectificationDto implements Extension {
  @Instant({ description: 'later than the present deadline' })
  readonly deadline!: string;
}
