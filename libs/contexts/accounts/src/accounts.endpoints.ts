import { type Concern, concerning, concernsInstallation, endpoint } from '@pacesetter/http';
import type { AccountState } from './account/account.state';
import { AccountDto, ApiKeyDto, GrantRoleDto, OpenAccountDto, RevokeRoleDto } from './account.dto';
import { closeAccount } from './account/features/close-account/close-account';
import { endSessions } from './account/features/end-sessions/end-sessions';
import { grantRole, type RoleToGrant } from './account/features/grant-role/grant-role';
import { openAccount } from './account/features/open-account/open-account';
import { revokeRole, type RoleToRevoke } from './account/features/revoke-role/revoke-role';
import { revokeApiKey } from './api-key/features/revoke-api-key/revoke-api-key';
import type { GrantData } from './grant.shapes';

/** Administrators of a subtree give and take roles within it: how far each reaches is said by the own role. */
const ADMINISTRATORS = { administrator: 'all' } as const;

/** What reaches everything is given by who reaches everything, wherever it is held. */
const placeOf = ({ reach, organizationId, campaignId }: Omit<GrantData, 'role'>): Concern =>
  reach === 'all' ? { campaignId, everywhere: true } : { organizationId, campaignId };

/** Where a role is to be held, or a key. */
export const concernsPlace = concerning('organization', placeOf);

/** What can be asked of this context over HTTP, and by whom. */
export const accountEndpoints = [
  endpoint(openAccount, {
    body: OpenAccountDto,
    title: { zh: '开立账号', en: 'Open an account' },
    may: ADMINISTRATORS,
    concerns: concernsInstallation,
  }),
  endpoint(grantRole, {
    body: GrantRoleDto,
    title: { zh: '授予角色', en: 'Grant a role' },
    may: ADMINISTRATORS,
    concerns: concerning('organization', ({ grant }: RoleToGrant) => placeOf(grant)),
  }),
  endpoint(revokeRole, {
    body: RevokeRoleDto,
    title: { zh: '收回角色', en: 'Revoke a role' },
    may: ADMINISTRATORS,
    concerns: concerning('owner', ({ grantId }: RoleToRevoke, { grants }: AccountState) => {
      const grant = grants[grantId];
      return grant === undefined ? {} : placeOf(grant);
    }),
  }),
  endpoint(endSessions, {
    body: AccountDto,
    title: { zh: '强制退出登录', en: 'Sign an account out everywhere' },
    may: ADMINISTRATORS,
    concerns: concernsInstallation,
  }),
  endpoint(closeAccount, {
    body: AccountDto,
    title: { zh: '注销账号', en: 'Close an account' },
    may: ADMINISTRATORS,
    concerns: concernsInstallation,
  }),
  endpoint(revokeApiKey, {
    body: ApiKeyDto,
    title: { zh: '吊销接口密钥', en: 'Revoke an API key' },
    may: ADMINISTRATORS,
    concerns: concernsInstallation,
  }),
];
