import { Choice, CommandDto, Id, Instant, Part, Text, Whole } from '@pacesetter/http';
import type { GrantData } from './grant.shapes';

class KeyPlaceDto implements Omit<GrantData, 'role'> {
  @Id({ optional: true })
  readonly organizationId?: string;

  @Choice(['own', 'subtree', 'all'])
  readonly reach!: GrantData['reach'];

  @Id({ optional: true })
  readonly campaignId?: string;
}

export class CreateApiKeyDto extends CommandDto {
  @Id({ description: 'of the key: letters, digits, dots and hyphens' })
  readonly keyId!: string;

  @Id({ description: 'the system that uses it' })
  readonly owner!: string;

  @Part(() => KeyPlaceDto)
  readonly place!: KeyPlaceDto;

  @Text({ list: 100, max: 220, description: 'all, stream:<name>, category:<name> or type:<name>' })
  readonly scopes!: readonly string[];

  @Instant({ optional: true })
  readonly expiresAt?: string;
}

export class RotateApiKeyDto extends CommandDto {
  @Id()
  readonly keyId!: string;

  @Whole({ max: 720, description: 'for how long the secret before it is accepted as well' })
  readonly overlapHours!: number;
}
