import { Id } from '@pacesetter/http';
import { DueVisitDto } from '../../supervision.dto';
import type { Assignment } from './assign-inspectors';

export class AssignInspectorsDto extends DueVisitDto implements Assignment {
  @Id({ list: 50, description: 'who is asked to go, from the list of inspectors; who must not is replaced' })
  readonly inspectors!: readonly string[];
}
