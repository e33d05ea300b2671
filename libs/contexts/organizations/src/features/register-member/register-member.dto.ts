import { CommandDto, Flag, Id, Text } from '@pacesetter/http';
import type { MemberEntry } from './register-member';

export class RegisterMemberDto extends CommandDto implements MemberEntry {
  @Id()
  readonly memberId!: string;

  @Id()
  readonly organizationId!: string;

  @Text({ max: 200 })
  readonly name!: string;

  @Flag({ description: 'in post and on duty: owes what on-duty members owe' })
  readonly onDuty!: boolean;
}
