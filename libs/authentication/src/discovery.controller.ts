import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers, Needs, publicRead } from '@pacesetter/http';
import { AUTHENTICATION_OPTIONS, type AuthenticationOptions } from './authentication-options';
import { type Configuration, ConfigurationShape, type KeySet, KeySetShape } from './sign-in.answer';
import { OwnTokens } from './tokens/own-tokens';

/** Where others find how to check our tokens. */
@ApiTags('authentication')
@Controller('.well-known')
export class DiscoveryController {
  constructor(
    @Inject(OwnTokens) private readonly tokens: OwnTokens,
    @Inject(AUTHENTICATION_OPTIONS) private readonly options: AuthenticationOptions,
  ) {}

  @Needs(
    publicRead('authentication.read-configuration', { zh: '查看签发方信息', en: 'Read about the issuer of tokens' }),
  )
  @Get('openid-configuration')
  @Answers(ConfigurationShape)
  @ApiOperation({
    operationId: 'OpenIdConfiguration',
    summary: 'What the issuer can do (OpenID Connect Discovery 1.0)',
  })
  configuration(): Configuration {
    const { issuer } = this.options;
    return {
      issuer,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      token_endpoint: `${issuer}/v1/auth/token`,
      revocation_endpoint: `${issuer}/v1/auth/revoke`,
      userinfo_endpoint: `${issuer}/v1/auth/me`,
      grant_types_supported: ['password', 'refresh_token'],
      response_types_supported: ['token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['EdDSA'],
      token_endpoint_auth_methods_supported: ['none'],
    };
  }

  @Needs(
    publicRead('authentication.read-public-keys', {
      zh: '查看签名公钥',
      en: 'Read the keys that tokens are checked with',
    }),
  )
  @Get('jwks.json')
  @Answers(KeySetShape)
  @ApiOperation({ operationId: 'KeySet', summary: 'Public keys that check our tokens (RFC 7517)' })
  keys(): Promise<KeySet> {
    return this.tokens.keySet();
  }
}
