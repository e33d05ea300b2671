import { Choice, CommandDto, Flag, Id, Part, Text } from '@pacesetter/http';
import type { GrantData } from './grant.shapes';

const ROLES: readonly GrantData['role'][] = ['administrator', 'supervisor', 'reviewer', 'officer', 'member', 'auditor'];
const REACHES: readonly GrantData['reach'][] = ['own', 'subtree', 'all'];

class GrantDto implements GrantData {
  @Choice(ROLES)
  readonly role!: GrantData['role'];

  @Id({ optional: true, description: 'where the role is held; left out only where it reaches everything' })
  readonly organizationId?: string;

  @Choice(REACHES)
  readonly reach!: GrantData['reach'];

  @Id({ optional: true, description: 'in this campaign alone' })
  readonly campaignId?: string;
}

export class OpenAccountDto extends CommandDto {
  @Id({ description: 'what is typed at sign-in; of a member, the member’s id' })
  readonly accountId!: string;

  @Flag()
  readonly ofMember!: boolean;

  @Text({ optional: true, max: 200 })
  readonly name?: string;
}

export class GrantRoleDto extends CommandDto {
  @Id()
  readonly accountId!: string;

  @Part(() => GrantDto)
  readonly grant!: GrantDto;
}

export class RevokeRoleDto extends CommandDto {
  @Id()
  readonly accountId!: string;

  @Id()
  readonly grantId!: string;
}

export class AccountDto extends CommandDto {
  @Id()
  readonly accountId!: string;
}

export class ApiKeyDto extends CommandDto {
  @Id()
  readonly keyId!: string;
}
