import type { ViewReader } from '@pacesetter/commands';
import type { GrantData } from '../../grant.shapes';

type Views = Pick<ViewReader, 'query'>;

/** A role that an account holds. */
export interface HeldRole {
  readonly grantId: string;
  readonly role: GrantData['role'];
  readonly organizationId: string | null;
  readonly reach: GrantData['reach'];
  readonly campaignId: string | null;
  readonly grantedBy: string;
  /** Sealed where it concerns a member. */
  readonly reason: string | null;
}

export interface AccountRow {
  readonly accountId: string;
  readonly ofMember: boolean;
  /** Sealed as it is stored. */
  readonly name: string | null;
  readonly status: 'open' | 'closed';
  readonly openedAt: Date;
  readonly hasPassword: boolean;
  readonly roles: readonly HeldRole[];
}

export interface ApiKeyRow {
  readonly keyId: string;
  readonly owner: string;
  readonly status: 'active' | 'revoked';
  readonly organizationId: string | null;
  readonly reach: GrantData['reach'];
  readonly campaignId: string | null;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly rotatedAt: Date | null;
  readonly expiresAt: Date | null;
}

/** A page of accounts with the roles they hold, by id; roles of closed accounts are gone. */
export function listAccounts(
  views: Views,
  { after = '', limit }: { after?: string; limit: number },
): Promise<readonly AccountRow[]> {
  return views.query<AccountRow>(
    `SELECT account_id AS "accountId", of_member AS "ofMember", name, status, opened_at AS "openedAt",
            password_set_at IS NOT NULL AS "hasPassword",
            coalesce((
              SELECT json_agg(json_build_object(
                'grantId', grant_id, 'role', role, 'organizationId', organization_id, 'reach', reach,
                'campaignId', campaign_id, 'grantedBy', granted_by, 'reason', reason) ORDER BY role, organization_id, grant_id)
              FROM view_access_list.grants WHERE account_id = page.account_id AND page.status = 'open'), '[]') AS roles
     FROM view_access_list.accounts page WHERE account_id > $1 ORDER BY account_id LIMIT $2`,
    [after, limit],
  );
}

/** A page of API keys, by id. */
export function listApiKeys(
  views: Views,
  { after = '', limit }: { after?: string; limit: number },
): Promise<readonly ApiKeyRow[]> {
  return views.query<ApiKeyRow>(
    `SELECT key_id AS "keyId", owner, status, organization_id AS "organizationId", reach, campaign_id AS "campaignId",
            scopes, created_at AS "createdAt", rotated_at AS "rotatedAt", expires_at AS "expiresAt"
     FROM view_access_list.api_keys WHERE key_id > $1 ORDER BY key_id LIMIT $2`,
    [after, limit],
  );
}
