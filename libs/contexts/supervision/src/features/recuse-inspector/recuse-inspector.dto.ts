import { Id } from '@pacesetter/http';
import { DueVisitDto } from '../../supervision.dto';
import type { RecusalAsked } from './recuse-inspector';

export class RecuseInspectorDto extends DueVisitDto implements RecusalAsked {
  @Id()
  readonly inspectorId!: string;
}
