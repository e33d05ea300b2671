import { Instant, Text } from '@pacesetter/http';
import { RectificationDto } from '../../supervision.dto';
import type { Remanded } from './return-rectification';

export class ReturnRectificationDto extends RectificationDto implements Remanded {
  @Text({ description: 'what is still to be done' })
  readonly remarks!: string;

  @Instant({ optional: true, description: 'the programme’s time to mend when left out' })
  readonly deadline?: string;
}
