import { ROLES } from '@pacesetter/access';
import { answerShape, count, listOf, oneOf, text } from '@pacesetter/http';
import { type Static, Type } from '@sinclair/typebox';

export const TokensShape = answerShape(
  'Tokens',
  {
    access_token: Type.String(),
    token_type: Type.Literal('Bearer'),
    expires_in: count('seconds'),
    refresh_token: Type.String(),
    must_change_password: Type.Boolean({ description: 'nothing else is allowed before' }),
  },
  'as OAuth 2.0 has it (RFC 6749, section 5.1)',
);

const GrantShape = Type.Object({
  role: oneOf(ROLES),
  organizationId: Type.Optional(text('where the role is held; absent only where it reaches everything')),
  reach: oneOf(['own', 'subtree', 'all']),
  campaignId: Type.Optional(text('the role is held in this campaign alone')),
});

export const OneselfShape = answerShape(
  'Oneself',
  {
    id: Type.String(),
    memberId: Type.Optional(text('the member that this account belongs to')),
    grants: listOf(GrantShape),
    mustChangePassword: Type.Boolean(),
  },
  'what somebody is told about the own account',
);
/** What somebody is told about the own account. */
export type Oneself = Readonly<Static<typeof OneselfShape>>;

export const ConfigurationShape = answerShape(
  'OpenIdConfiguration',
  {
    issuer: Type.String(),
    jwks_uri: Type.String(),
    token_endpoint: Type.String(),
    revocation_endpoint: Type.String(),
    userinfo_endpoint: Type.String(),
    grant_types_supported: listOf(Type.String()),
    response_types_supported: listOf(Type.String()),
    subject_types_supported: listOf(Type.String()),
    id_token_signing_alg_values_supported: listOf(Type.String()),
    token_endpoint_auth_methods_supported: listOf(Type.String()),
  },
  'OpenID Connect Discovery 1.0',
);
export type Configuration = Readonly<Static<typeof ConfigurationShape>>;

const Key = Type.Object({
  kty: Type.Optional(Type.String()),
  crv: Type.Optional(Type.String()),
  x: Type.Optional(Type.String()),
  kid: Type.Optional(Type.String()),
  alg: Type.Optional(Type.String()),
  use: Type.Optional(Type.String()),
});
export const KeySetShape = answerShape('KeySet', { keys: listOf(Key) }, 'RFC 7517');
export type KeySet = Readonly<Static<typeof KeySetShape>>;
