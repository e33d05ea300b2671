import type { Provider, Type } from '@nestjs/common';
import { AccessControl } from '@pacesetter/http';
import { AuditTrail } from '../adapters/postgres/audit-trail';
import { Gatehouse } from '../adapters/postgres/gatehouse';
import { KeyUses } from '../adapters/postgres/key-uses';
import { Sessions } from '../adapters/postgres/sessions';
import { SignInLimits } from '../adapters/postgres/sign-in-limits';
import { AccountAccessControl } from './account-access-control';
import { Authentication } from './authentication';
import { AUTHENTICATION_OPTIONS, type AuthenticationOptions } from './authentication-options';
import { DiscoveryController } from './discovery.controller';
import { RequestLimits } from './limits/request-limits';
import { PasswordProof } from './password-proof';
import { SignIn } from './sign-in';
import { SignInController } from './sign-in.controller';
import { OwnTokens } from './tokens/own-tokens';
import { ProviderTokens } from './tokens/provider-tokens';

/** Routes for signing in. */
export const authenticationControllers: readonly Type[] = [SignInController, DiscoveryController];

/** Everything that signing in and checking requests need, besides an `AccountDirectory`. Options are asked for at the start. */
export function authenticationProviders(options: () => AuthenticationOptions): Provider[] {
  return [
    { provide: AUTHENTICATION_OPTIONS, useFactory: options },
    { provide: AccessControl, useClass: AccountAccessControl },
    ...[Authentication, SignIn, PasswordProof, OwnTokens, ProviderTokens, RequestLimits],
    ...[Gatehouse, Sessions, AuditTrail, KeyUses, SignInLimits],
  ];
}
