import type { ViewReader } from '@pacesetter/commands';
import { byFlag, byMoment, byText, byWord, type Listing, listPage, type ListQuery, type Page } from '@pacesetter/http';
import { ACCOUNT_STATUSES, type AccountRow, type ApiKeyRow, KEY_STATUSES, REACHES } from './access-list.answer';

type Views = Pick<ViewReader, 'query'>;

/** What the list of accounts can be filtered and sorted by. */
export const accountList: Listing = {
  fields: {
    accountId: byText('account_id'),
    status: byWord('status', ACCOUNT_STATUSES),
    ofMember: byFlag('of_member', { description: 'it belongs to a member' }),
    hasPassword: byFlag('(password_set_at IS NOT NULL)'),
    openedAt: byMoment('opened_at'),
  },
  order: 'accountId',
  key: ['accountId'],
};

const ACCOUNT = `account_id AS "accountId", of_member AS "ofMember", name, status, opened_at AS "openedAt",
  password_set_at IS NOT NULL AS "hasPassword",
  coalesce((
    SELECT json_agg(json_build_object(
      'grantId', grant_id, 'role', role, 'organizationId', organization_id, 'reach', reach,
      'campaignId', campaign_id, 'grantedBy', granted_by, 'reason', reason) ORDER BY role, organization_id, grant_id)
    FROM view_access_list.grants WHERE account_id = page.account_id AND page.status = 'open'), '[]') AS roles`;

/** Those of which an account holds one of these roles. */
const HOLDING = `EXISTS (SELECT FROM view_access_list.grants
  WHERE account_id = page.account_id AND page.status = 'open' AND role = ANY($1::text[]))`;

/** A page of accounts with the roles they hold, by id where nothing else is asked for; roles of closed accounts are gone. */
export function listAccounts(
  views: Views,
  query: ListQuery & { readonly role?: readonly string[] },
): Promise<Page<AccountRow>> {
  const [where, values] = query.role === undefined ? ['true', []] : [HOLDING, [query.role]];
  const from = 'view_access_list.accounts page';
  return listPage<AccountRow>(views, { listing: accountList, select: ACCOUNT, from, where, values }, query);
}

/** What the list of keys can be filtered and sorted by. */
export const apiKeyList: Listing = {
  fields: {
    keyId: byText('key_id'),
    owner: byText('owner'),
    status: byWord('status', KEY_STATUSES),
    reach: byWord('reach', REACHES),
    organizationId: byText('organization_id', { sort: false }),
    campaignId: byText('campaign_id', { sort: false }),
    createdAt: byMoment('created_at'),
    expiresAt: byMoment('expires_at', { nullable: true }),
  },
  order: 'keyId',
  key: ['keyId'],
};

const API_KEY = `key_id AS "keyId", owner, status, organization_id AS "organizationId", reach, campaign_id AS "campaignId",
  scopes, created_at AS "createdAt", rotated_at AS "rotatedAt", expires_at AS "expiresAt"`;

/** A page of API keys, by id where nothing else is asked for. */
export function listApiKeys(views: Views, query: ListQuery): Promise<Page<ApiKeyRow>> {
  const from = 'view_access_list.api_keys';
  return listPage<ApiKeyRow>(views, { listing: apiKeyList, select: API_KEY, from, where: 'true', values: [] }, query);
}
