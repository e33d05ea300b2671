export type { AccountEvent } from './src/account/account.events';
export { account, type AccountState } from './src/account/account.state';
export { CloseAccount } from './src/account/features/close-account/close-account';
export { type AccountRef, EndSessions } from './src/account/features/end-sessions/end-sessions';
export { GrantRole, type RoleToGrant } from './src/account/features/grant-role/grant-role';
export { type NewAccount, OpenAccount } from './src/account/features/open-account/open-account';
export { RevokeRole, type RoleToRevoke } from './src/account/features/revoke-role/revoke-role';
export { type NewPassword, SetPassword } from './src/account/features/set-password/set-password';
export type { ApiKeyEvent } from './src/api-key/api-key.events';
export { apiKey, type ApiKeyState } from './src/api-key/api-key.state';
export { CreateApiKey, type NewApiKey } from './src/api-key/features/create-api-key/create-api-key';
export { type ApiKeyRef, RevokeApiKey } from './src/api-key/features/revoke-api-key/revoke-api-key';
export { type KeyRotation, RotateApiKey } from './src/api-key/features/rotate-api-key/rotate-api-key';
export type { GrantData } from './src/grant.shapes';
export {
  type AccountRow,
  type ApiKeyRow,
  type HeldRole,
  listAccounts,
  listApiKeys,
} from './src/views/access-list/access-list.query';
export { FIRST_ADMINISTRATOR, type FirstStart, prepareAccounts, prepareSignIn } from './src/jobs/first-start';
export { SecretIssue } from './src/jobs/secret-issue';
