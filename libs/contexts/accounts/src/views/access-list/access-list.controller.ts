import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Right } from '@pacesetter/access';
import { type AuditEntry, type AuditKind, AuditTrail, KeyUses } from '@pacesetter/authentication';
import { ReadSide } from '@pacesetter/commands';
import { Needs, type Page, PageByIdParameters, pageOf } from '@pacesetter/http';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Length, Max, Min } from 'class-validator';
import { type AccountRow, type ApiKeyRow, listAccounts, listApiKeys } from './access-list.query';

const right = (name: string, title: Right['title'], personal = false): Right => ({
  name: `accounts.${name}`,
  kind: 'query',
  roles: { administrator: 'all' },
  personal,
  title,
});

const ACCOUNTS = right('list-accounts', { zh: '查看账号与角色', en: 'See accounts and roles' }, true);
const KEYS = right('list-api-keys', { zh: '查看接口密钥', en: 'See API keys' });
const AUDIT = right('read-audit-trail', { zh: '查看审计记录', en: 'Read the audit trail' }, true);

const KINDS: readonly AuditKind[] = ['denied', 'personal-read', 'signed-in', 'sign-in-failed'];

class AuditParameters {
  @IsOptional()
  @IsIn(KINDS)
  readonly kind?: AuditKind;

  @IsOptional()
  @Length(1, 200)
  readonly accountId?: string;

  /** `next` of the page before; entries come newest first. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  readonly before?: number;

  @Type(() => Number)
  @IsInt({ message: 'limit must be a whole number' })
  @Min(1)
  @Max(100)
  readonly limit: number = 20;
}

type ListedKey = ApiKeyRow & { readonly lastUsed: Date | null };

/** Who has access, and what was asked for: for administrators and auditors. */
@ApiTags('accounts')
@Controller('v1/accounts')
export class AccessListController {
  constructor(
    @Inject(ReadSide) private readonly views: ReadSide,
    @Inject(KeyUses) private readonly uses: KeyUses,
    @Inject(AuditTrail) private readonly trail: AuditTrail,
  ) {}

  @Needs(ACCOUNTS)
  @Get()
  @ApiOperation({ operationId: 'ListAccounts', summary: ACCOUNTS.title.en, description: ACCOUNTS.title.zh })
  async accounts(@Query() parameters: PageByIdParameters): Promise<Page<AccountRow>> {
    const { after, limit, minPosition } = parameters;
    await this.views.reached(minPosition, ['access_list']);
    const rows = await listAccounts(this.views, { after, limit: limit + 1 });
    return pageOf(rows, limit, ({ accountId }) => accountId);
  }

  @Needs(KEYS)
  @Get('api-keys')
  @ApiOperation({ operationId: 'ListApiKeys', summary: KEYS.title.en, description: KEYS.title.zh })
  async keys(@Query() parameters: PageByIdParameters): Promise<Page<ListedKey>> {
    const { after, limit, minPosition } = parameters;
    await this.views.reached(minPosition, ['access_list']);
    const rows = await listApiKeys(this.views, { after, limit: limit + 1 });
    const uses = await this.uses.lastUses(rows.map(({ keyId }) => keyId));
    const listed = rows.map((row) => ({ ...row, lastUsed: uses.get(row.keyId) ?? null }));
    return pageOf(listed, limit, ({ keyId }) => keyId);
  }

  @Needs(AUDIT)
  @Get('audit-trail')
  @ApiOperation({ operationId: 'ReadAuditTrail', summary: AUDIT.title.en, description: AUDIT.title.zh })
  async audit(@Query() filter: AuditParameters): Promise<Page<AuditEntry, number>> {
    const entries = await this.trail.page({ ...filter, limit: filter.limit + 1 });
    return pageOf(entries, filter.limit, ({ number }) => number);
  }
}
