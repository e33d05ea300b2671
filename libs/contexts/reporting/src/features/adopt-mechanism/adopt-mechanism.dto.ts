import { Key } from '@pacesetter/http';
import { MechanismDto } from '../../reporting.dto';
import type { MechanismToAdopt } from './adopt-mechanism';

export class AdoptMechanismDto extends MechanismDto implements MechanismToAdopt {
  @Key({ optional: true, description: 'the obligation that is met by adopting it' })
  readonly obligation?: string;
}
