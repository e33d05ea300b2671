import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Right } from '@pacesetter/access';
import { type AuditEntry, AuditTrail, KeyUses } from '@pacesetter/authentication';
import { ReadSide } from '@pacesetter/commands';
import { Answers, Needs, type Page, pageOf } from '@pacesetter/http';
import { AccountPage, type AccountRow, ApiKeyPage, AuditPage, type ListedKey } from './access-list.answer';
import { AccountParameters, ApiKeyParameters, AuditParameters } from './access-list.parameters';
import { listAccounts, listApiKeys } from './access-list.query';

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
  @Answers(AccountPage)
  async accounts(@Query() query: AccountParameters): Promise<Page<AccountRow>> {
    await this.views.reached(query.minPosition, ['access_list']);
    return listAccounts(this.views, query);
  }

  @Needs(KEYS)
  @Get('api-keys')
  @ApiOperation({ operationId: 'ListApiKeys', summary: KEYS.title.en, description: KEYS.title.zh })
  @Answers(ApiKeyPage)
  async keys(@Query() query: ApiKeyParameters): Promise<Page<ListedKey>> {
    await this.views.reached(query.minPosition, ['access_list']);
    const { items, next } = await listApiKeys(this.views, query);
    const uses = await this.uses.lastUses(items.map(({ keyId }) => keyId));
    return { items: items.map((key) => ({ ...key, lastUsed: uses.get(key.keyId) ?? null })), next };
  }

  @Needs(AUDIT)
  @Get('audit-trail')
  @ApiOperation({ operationId: 'ReadAuditTrail', summary: AUDIT.title.en, description: AUDIT.title.zh })
  @Answers(AuditPage)
  async audit(@Query() filter: AuditParameters): Promise<Page<AuditEntry, number>> {
    const entries = await this.trail.page({ ...filter, limit: filter.limit + 1 });
    return pageOf(entries, filter.limit, ({ number }) => number);
  }
}
