import { Day, Flag, Part, SubjectCommandDto } from '@pacesetter/http';
import type { OwnDay } from '../../participation.state';
import type { OwnDaysDeclaration } from './declare-own-days';

class OwnDayDto implements OwnDay {
  @Day()
  readonly from!: string;

  @Day({ optional: true, description: 'the last day; absent for a single one' })
  readonly to?: string;

  @Flag()
  readonly working!: boolean;
}

export class DeclareOwnDaysDto extends SubjectCommandDto implements OwnDaysDeclaration {
  @Part(() => OwnDayDto, { list: 200 })
  readonly days!: readonly OwnDayDto[];
}
