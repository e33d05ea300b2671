import { project } from '@pacesetter/projections';
import { recorder, TEST_TIME, testDatabase, type TestDatabase, viewReader } from '@pacesetter/testing';
import {
  accountId,
  closed,
  grant,
  granted,
  keyCreated,
  keyRevoked,
  opened,
  passwordSet,
  revoked,
} from '../../../test/accounts';
import type { AccountEvent } from '../../account/account.events';
import type { ApiKeyEvent } from '../../api-key/api-key.events';
import { accessList } from './access-list.projection';
import { listAccounts, listApiKeys } from './access-list.query';

describe('the list of who has access', () => {
  let database: TestDatabase;
  const record = recorder();
  const page = { limit: 10 };

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  const after = async (...events: readonly (AccountEvent | ApiKeyEvent)[]) => {
    await project(
      database.pool,
      accessList,
      events.map((event) => record(event)),
    );
    return viewReader(database.pool);
  };

  it('shows accounts with their roles, and forgets what was revoked', async () => {
    const views = await after(opened, granted, passwordSet('p-1', true));
    const held = { grantId: 'g-1', ...grant, campaignId: null, grantedBy: 'system', reason: null };
    expect((await listAccounts(views, page)).items).toEqual([
      {
        accountId,
        ofMember: true,
        name: null,
        status: 'open',
        openedAt: new Date(TEST_TIME),
        hasPassword: true,
        roles: [held],
      },
    ]);
    expect((await listAccounts(await after(revoked), page)).items).toMatchObject([{ roles: [] }]);
    expect((await listAccounts(await after(granted, closed), page)).items).toMatchObject([
      { status: 'closed', roles: [] },
    ]);
    expect((await listAccounts(views, { ...page, role: ['auditor'] })).items).toEqual([]);
  });

  it('shows keys with their place and scopes', async () => {
    const views = await after(keyCreated);
    expect((await listApiKeys(views, page)).items).toMatchObject([
      { keyId: 'portal', status: 'active', organizationId: 'province', reach: 'subtree', scopes: ['category:award'] },
    ]);
    await after(
      { type: 'ApiKeyRotated', data: { keyId: 'portal', hash: 'h-2', previousUntil: TEST_TIME } },
      keyRevoked,
    );
    expect((await listApiKeys(views, page)).items).toMatchObject([
      { status: 'revoked', rotatedAt: new Date(TEST_TIME) },
    ]);
  });
});
