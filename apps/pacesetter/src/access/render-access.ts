import type { AccountRow, ApiKeyRow, HeldRole } from '@pacesetter/accounts';
import type { AuditEntry } from '@pacesetter/authentication';
import type { OperationRow } from '@pacesetter/http';
import { section, table } from '../report/text-table';

/** Accounts with the roles they hold, and API keys with when they were last used. */
export function renderAccess(
  accounts: readonly AccountRow[],
  keys: readonly ApiKeyRow[],
  lastUses: ReadonlyMap<string, Date>,
): string {
  const accountRows = accounts.map(({ accountId, ofMember, status, hasPassword, roles }) => [
    accountId,
    `${status}${ofMember ? ', member' : ''}${hasPassword ? ', password' : ''}`,
    roles.map((role) => `${placeText(role)} (${role.grantId})`).join('; ') || '—',
  ]);
  const keyRows = keys.map((key) => [
    key.keyId,
    `${key.status}, ${key.owner}`,
    `${key.scopes.join(' ')} @ ${whereText(key)}`,
    lastUses.get(key.keyId)?.toISOString() ?? 'never used',
  ]);
  return [
    section('Accounts 账号', table(['account', 'status', 'roles'], accountRows)),
    section('API keys 接口密钥', table(['key', 'status, owner', 'scopes', 'last used'], keyRows)),
  ].join('\n');
}

/** What was refused and looked at, newest first. */
export function renderAudit(entries: readonly AuditEntry[]): string {
  const rows = entries.map(({ at, kind, accountId, right, code, address }) => [
    at.toISOString(),
    kind,
    accountId ?? '—',
    [right, code].filter((part) => typeof part === 'string').join(': '),
    address ?? '—',
  ]);
  return table(['at', 'kind', 'account', 'what', 'from'], rows);
}

/** Who may do what, and how far. */
export function renderRights(rights: readonly OperationRow[]): string {
  const rows = rights.map(({ operation, about, title, open, reaches }) => [
    operation,
    `${title.zh} ${title.en}`,
    open === 'no'
      ? Object.entries(reaches)
          .map(([role, reach]) => `${role} (${reach})`)
          .join(', ')
      : open,
    about,
  ]);
  return table(['operation', 'what', 'who', 'concerns'], rows);
}

function placeText(role: HeldRole): string {
  return `${role.role} @ ${whereText(role)}`;
}

function whereText({
  organizationId,
  reach,
  campaignId,
}: Pick<HeldRole, 'organizationId' | 'reach' | 'campaignId'>): string {
  const where = organizationId === null ? 'everywhere' : `${organizationId}${reach === 'own' ? '' : ` (${reach})`}`;
  return campaignId === null ? where : `${where} in ${campaignId}`;
}
