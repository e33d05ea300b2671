import { CommandDto, Id } from '@pacesetter/http';

export class ReturnMemberDto extends CommandDto {
  @Id()
  readonly memberId!: string;
}
