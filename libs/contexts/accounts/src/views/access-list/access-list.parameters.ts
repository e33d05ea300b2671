import { ROLES } from '@pacesetter/access';
import type { AuditKind } from '@pacesetter/authentication';
import { Choice, Id, Limit, listParameters, Text, WholeInAddress } from '@pacesetter/http';
import { Transform } from 'class-transformer';
import { AUDIT_KINDS } from './access-list.answer';
import { accountList, apiKeyList } from './access-list.query';

const MOST_ROLES = 20;

export class AccountParameters extends listParameters(accountList) {
  @Transform(({ value }: { value: unknown }) => (value === undefined || Array.isArray(value) ? value : [value]))
  @Choice(ROLES, {
    optional: true,
    list: MOST_ROLES,
    description: 'who holds any of these roles; say it several times for several',
  })
  readonly role?: readonly string[];
}

export class ApiKeyParameters extends listParameters(apiKeyList) {}

/** Entries of the audit trail, the newest first. */
export class AuditParameters {
  @Choice(AUDIT_KINDS, { optional: true })
  readonly kind?: AuditKind;

  @Id({ optional: true })
  readonly accountId?: string;

  @Text({ optional: true, max: 200, description: 'what was asked for, as docs/access.md lists it' })
  readonly right?: string;

  @WholeInAddress({
    optional: true,
    min: 1,
    max: Number.MAX_SAFE_INTEGER,
    description: '`next` of the page before; entries come newest first',
  })
  readonly before?: number;

  @Limit()
  readonly limit: number = 20;
}
