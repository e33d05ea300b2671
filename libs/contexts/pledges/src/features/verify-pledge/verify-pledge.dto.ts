import { Choice, Key, Part, SubjectCommandDto } from '@pacesetter/http';
import { OUTCOMES, type Outcome } from '../../pledge.events';
import type { Verification } from './verify-pledge';

class VerifiedItemDto {
  @Key()
  readonly key!: string;

  @Choice(OUTCOMES)
  readonly outcome!: Outcome;
}

export class VerifyPledgeDto extends SubjectCommandDto implements Verification {
  @Part(() => VerifiedItemDto, { list: 100, description: 'every item of the pledge' })
  readonly items!: readonly VerifiedItemDto[];
}
