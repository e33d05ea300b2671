import { Choice, CommandDto, Id, Key, Part, SubjectDto } from '@pacesetter/http';
import { OUTCOMES, type Outcome } from '../../pledge.events';
import type { Verification } from './verify-pledge';

class VerifiedItemDto {
  @Key()
  readonly key!: string;

  @Choice(OUTCOMES)
  readonly outcome!: Outcome;
}

export class VerifyPledgeDto extends CommandDto implements Verification {
  @Id()
  readonly campaignId!: string;

  @Part(() => SubjectDto)
  readonly subject!: SubjectDto;

  @Part(() => VerifiedItemDto, { list: 100, description: 'every item of the pledge' })
  readonly items!: readonly VerifiedItemDto[];
}
