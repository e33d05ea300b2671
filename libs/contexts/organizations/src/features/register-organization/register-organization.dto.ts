import { CommandDto, Id, Key, Text, Texts, Whole } from '@pacesetter/http';
import type { OrganizationEntry } from './register-organization';

export class RegisterOrganizationDto extends CommandDto implements OrganizationEntry {
  @Id()
  readonly organizationId!: string;

  @Text({ max: 500 })
  readonly name!: string;

  @Key()
  readonly level!: string;

  @Key()
  readonly orgType!: string;

  @Id({ optional: true, description: 'absent for the root of a tree' })
  readonly parentId?: string;

  @Whole({ optional: true, description: 'how many people it serves' })
  readonly masses?: number;

  @Texts({ optional: true, max: 200, description: 'what is recorded of it besides, by key' })
  readonly attributes?: Readonly<Record<string, string>>;
}
