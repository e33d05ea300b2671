export {
  type Account,
  AccountDirectory,
  type ApiKey,
  type AskedFor,
  type IssuerKey,
} from './src/account-directory.port';
export { type Authenticated, Authentication } from './src/authentication';
export { authenticationControllers, authenticationProviders } from './src/authentication-nest';
export {
  AUTHENTICATION_OPTIONS,
  type AuthenticationOptions,
  type IdentityProvider,
  LOCAL,
} from './src/authentication-options';
export { unauthenticated } from './src/challenge';
export { type NewSecret, newSecret } from './src/keys/secret-text';
export { hashPassword } from './src/passwords/password-hash';
export { oneTimePassword, passwordProblem } from './src/passwords/password-rules';
export {
  type AuditEntry,
  type AuditFilter,
  type AuditKind,
  type AuditRecord,
  AuditTrail,
} from './adapters/postgres/audit-trail';
export { migrateAuthentication } from './adapters/postgres/gatehouse';
export { KeyUses } from './adapters/postgres/key-uses';
export type { Tokens } from './src/sign-in';
