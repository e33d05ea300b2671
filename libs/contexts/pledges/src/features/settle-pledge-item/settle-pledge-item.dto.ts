import { Key, Part, SubjectCommandDto, Text } from '@pacesetter/http';
import type { Settlement } from './settle-pledge-item';

class SettlementEvidenceDto {
  @Key({ description: 'e.g. rectification' })
  readonly kind!: string;

  @Text({ max: 500, description: 'id or address of what shows it' })
  readonly ref!: string;
}

export class SettlePledgeItemDto extends SubjectCommandDto implements Settlement {
  @Key()
  readonly key!: string;

  @Part(() => SettlementEvidenceDto)
  readonly evidence!: SettlementEvidenceDto;
}
