import { CommandDto, Id, Key, Texts } from '@pacesetter/http';
import type { AttributeChange } from './change-organization-attributes';

export class ChangeOrganizationAttributesDto extends CommandDto implements AttributeChange {
  @Id()
  readonly organizationId!: string;

  @Texts({ max: 200, description: 'the new values by key; those that are not named stay' })
  readonly attributes!: Readonly<Record<string, string>>;

  @Key({ optional: true, list: 100, description: 'keys of what it does not have any more' })
  readonly removed?: readonly string[];
}
