import { CommandDto, Id, Text } from '@pacesetter/http';
import type { CredentialRequest } from './issue-credential';

export class IssueCredentialDto extends CommandDto implements CredentialRequest {
  @Id()
  readonly ballotId!: string;

  @Id({ description: 'oneself' })
  readonly voter!: string;

  @Text({ max: 2_000, description: 'what the voter’s client has blinded, in base64url' })
  readonly blindedMessage!: string;
}
