import {
  AccountDirectory,
  authenticationControllers,
  type AuthenticationOptions,
  authenticationProviders,
  LOCAL,
} from '@pacesetter/authentication';
import { handles } from '@pacesetter/commands';
import type { ContextDefinition } from '@pacesetter/engine';
import { grantFacts, keyFacts, memberFacts } from './src/accounts.facts';
import { accountEndpoints } from './src/accounts.endpoints';
import { accountEvents } from './src/account/account.events';
import { account } from './src/account/account.state';
import { closeAccount } from './src/account/features/close-account/close-account';
import { endSessions } from './src/account/features/end-sessions/end-sessions';
import { grantRole } from './src/account/features/grant-role/grant-role';
import { openAccount } from './src/account/features/open-account/open-account';
import {
  RecordPasswordDestroyed,
  recordPasswordDestroyed,
} from './src/account/features/record-password-destroyed/record-password-destroyed';
import { revokeRole } from './src/account/features/revoke-role/revoke-role';
import { SetPassword, setPassword } from './src/account/features/set-password/set-password';
import { apiKeyEvents } from './src/api-key/api-key.events';
import { apiKey } from './src/api-key/api-key.state';
import { CreateApiKey, createApiKey } from './src/api-key/features/create-api-key/create-api-key';
import { revokeApiKey } from './src/api-key/features/revoke-api-key/revoke-api-key';
import { RotateApiKey, rotateApiKey } from './src/api-key/features/rotate-api-key/rotate-api-key';
import {
  IntroduceSigningKey,
  introduceSigningKey,
} from './src/issuer/features/introduce-signing-key/introduce-signing-key';
import { RetireSigningKey, retireSigningKey } from './src/issuer/features/retire-signing-key/retire-signing-key';
import { issuerEvents } from './src/issuer/issuer.events';
import { issuer } from './src/issuer/issuer.state';
import { destroyPasswordHandler, destroyPasswordJob } from './src/jobs/destroy-password.job';
import {
  retireSigningKeyHandler,
  retireSigningKeyJob,
  rotateSigningKeyHandler,
  rotateSigningKeyJob,
} from './src/jobs/signing-keys.job';
import { closeAccountWhenForgotten } from './src/policies/close-account-when-forgotten.policy';
import { destroyReplacedPassword } from './src/policies/destroy-replaced-password.timers';
import { rotateSigningKeys } from './src/policies/rotate-signing-keys.timers';
import { SecretIssue } from './src/jobs/secret-issue';
import { SecretsController } from './src/secrets.controller';
import { StreamAccountDirectory } from './src/stream-account-directory.query';
import { AccessListController } from './src/views/access-list/access-list.controller';
import { accessList } from './src/views/access-list/access-list.projection';

/** Accounts and the roles they hold, keys of other systems, the keys that sign tokens; and with them, access control. */
export const accountsContext = (options: () => AuthenticationOptions = () => LOCAL): ContextDefinition => ({
  name: 'accounts',
  aggregates: [account, apiKey, issuer],
  events: [...accountEvents, ...apiKeyEvents, ...issuerEvents],
  features: [
    handles(openAccount, memberFacts),
    handles(grantRole, grantFacts),
    handles(revokeRole),
    handles(setPassword),
    handles(endSessions),
    handles(closeAccount),
    handles(recordPasswordDestroyed),
    handles(createApiKey, keyFacts),
    handles(rotateApiKey),
    handles(revokeApiKey),
    handles(introduceSigningKey),
    handles(retireSigningKey),
  ],
  projections: [accessList],
  policies: [closeAccountWhenForgotten],
  timerRules: [destroyReplacedPassword, rotateSigningKeys],
  jobDefinitions: [destroyPasswordJob, rotateSigningKeyJob, retireSigningKeyJob],
  jobs: [destroyPasswordHandler, rotateSigningKeyHandler, retireSigningKeyHandler],
  http: {
    endpoints: accountEndpoints,
    internal: [
      ...[SetPassword, CreateApiKey, RotateApiKey],
      ...[RecordPasswordDestroyed, IntroduceSigningKey, RetireSigningKey],
    ],
  },
  nest: {
    controllers: [...authenticationControllers, SecretsController, AccessListController],
    providers: [
      ...authenticationProviders(options),
      { provide: AccountDirectory, useClass: StreamAccountDirectory },
      SecretIssue,
    ],
  },
});
