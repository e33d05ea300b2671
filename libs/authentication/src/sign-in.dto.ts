import { Choice, Text } from '@pacesetter/http';

const GRANT_TYPES = ['password', 'refresh_token'] as const;

export class TokenRequestDto {
  @Choice(GRANT_TYPES)
  readonly grant_type!: (typeof GRANT_TYPES)[number];

  @Text({ optional: true, max: 200, description: 'id of the account, with `password`' })
  readonly username?: string;

  @Text({ optional: true, max: 500 })
  readonly password?: string;

  @Text({ optional: true, max: 500, description: 'with grant type `refresh_token`' })
  readonly refresh_token?: string;
}

export class RevocationDto {
  @Text({ max: 500, description: 'a refresh token; its session ends' })
  readonly token!: string;

  @Text({ optional: true, max: 50 })
  readonly token_type_hint?: string;
}

export class PasswordChangeDto {
  @Text({ max: 500 })
  readonly current!: string;

  @Text({ max: 500, description: '12 to 128 characters' })
  readonly next!: string;
}
