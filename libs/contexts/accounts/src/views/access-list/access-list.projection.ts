import type { Projection } from '@pacesetter/projections';
import type { AccountEvent } from '../../account/account.events';
import type { ApiKeyEvent } from '../../api-key/api-key.events';
import type { GrantData } from '../../grant.shapes';

type Listed = AccountEvent | ApiKeyEvent;

/** Who can sign in, which roles they hold, and which other systems have a key. */
export const accessList: Projection<Listed> = {
  name: 'access_list',
  on: [
    'AccountOpened',
    'RoleGranted',
    'RoleRevoked',
    'PasswordSet',
    'AccountClosed',
    'ApiKeyCreated',
    'ApiKeyRotated',
    'ApiKeyRevoked',
  ],
  tables: `
    CREATE TABLE accounts (
      account_id text PRIMARY KEY,
      of_member boolean NOT NULL,
      name text,
      status text NOT NULL,
      opened_at timestamptz NOT NULL,
      password_set_at timestamptz
    );
    CREATE TABLE grants (
      account_id text NOT NULL,
      grant_id text NOT NULL,
      role text NOT NULL,
      organization_id text,
      reach text NOT NULL,
      campaign_id text,
      granted_by text NOT NULL,
      reason text,
      PRIMARY KEY (account_id, grant_id)
    );
    CREATE TABLE api_keys (
      key_id text PRIMARY KEY,
      owner text NOT NULL,
      status text NOT NULL,
      organization_id text,
      reach text NOT NULL,
      campaign_id text,
      scopes jsonb NOT NULL,
      created_at timestamptz NOT NULL,
      rotated_at timestamptz,
      expires_at timestamptz
    );
  `,
  apply(event, rows) {
    const at = event.metadata.occurredAt;
    switch (event.type) {
      case 'AccountOpened': {
        const { accountId, ofMember, name = null } = event.data;
        const account = { account_id: accountId, of_member: ofMember, name, status: 'open', opened_at: at };
        return rows.upsert('accounts', { ...account, password_set_at: null });
      }
      case 'RoleGranted': {
        const { accountId, grantId, grant } = event.data;
        const { actor, reason = null } = event.metadata;
        const given = { granted_by: actor.id, reason };
        return rows.upsert('grants', {
          account_id: accountId,
          grant_id: grantId,
          role: grant.role,
          ...placeOf(grant),
          ...given,
        });
      }
      case 'RoleRevoked': {
        const { accountId, grantId } = event.data;
        return rows.remove('grants', { account_id: accountId, grant_id: grantId });
      }
      case 'PasswordSet':
        return rows.update('accounts', { account_id: event.data.accountId }, { password_set_at: at });
      case 'AccountClosed':
        return rows.update('accounts', { account_id: event.data.accountId }, { status: 'closed' });
      case 'ApiKeyCreated': {
        const { keyId, owner, grant, scopes, expiresAt = null } = event.data;
        const key = { key_id: keyId, owner, status: 'active', ...placeOf(grant), scopes };
        return rows.upsert('api_keys', { ...key, created_at: at, rotated_at: null, expires_at: expiresAt });
      }
      case 'ApiKeyRotated':
        return rows.update('api_keys', { key_id: event.data.keyId }, { rotated_at: at });
      case 'ApiKeyRevoked':
        return rows.update('api_keys', { key_id: event.data.keyId }, { status: 'revoked' });
      case 'PasswordDestroyed':
      case 'SessionsEnded':
        return;
    }
  },
};

function placeOf({ organizationId, reach, campaignId }: GrantData) {
  return { organization_id: organizationId ?? null, reach, campaign_id: campaignId ?? null };
}
