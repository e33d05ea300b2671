import { CommandDto, Flag, Id } from '@pacesetter/http';
import type { Floating } from './float-member';

export class FloatMemberDto extends CommandDto implements Floating {
  @Id()
  readonly memberId!: string;

  @Id()
  readonly hostOrganizationId!: string;

  @Flag({ description: 'the home organisation runs a branch of its own there and keeps the lead' })
  readonly managedByHomeBranch!: boolean;
}
