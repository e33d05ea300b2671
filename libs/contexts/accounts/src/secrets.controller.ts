import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Right } from '@pacesetter/access';
import { AccessControl } from '@pacesetter/http';
import type { Actor } from '@pacesetter/kernel';
import type { FastifyRequest } from 'fastify';
import { AccountDto } from './account.dto';
import { SecretIssue } from './jobs/secret-issue';
import { CreateApiKeyDto, RotateApiKeyDto } from './secrets.dto';

const right = (name: string, title: Right['title']): Right => ({
  name: `accounts.${name}`,
  kind: 'command',
  roles: { administrator: 'all' },
  title,
});

const CREATE_KEY = right('create-api-key', { zh: '创建接口密钥', en: 'Create an API key' });
const ROTATE_KEY = right('rotate-api-key', { zh: '轮换接口密钥', en: 'Rotate an API key' });
const ISSUE_PASSWORD = right('issue-password', { zh: '发放一次性密码', en: 'Issue a one-time password' });

/** What is shown once, and cannot be asked for again. */
export interface IssuedSecret {
  readonly secret: string;
}

/** Commands that answer with a secret, so that a repetition cannot be answered as the first time. */
@ApiTags('accounts')
@Controller('v1/accounts')
export class SecretsController {
  constructor(
    @Inject(AccessControl) private readonly access: AccessControl,
    @Inject(SecretIssue) private readonly secrets: SecretIssue,
  ) {}

  @Post('create-api-key')
  @HttpCode(201)
  @ApiOperation({ operationId: 'CreateApiKey', summary: CREATE_KEY.title.en, description: CREATE_KEY.title.zh })
  async create(@Req() request: FastifyRequest, @Body() { reason, ...key }: CreateApiKeyDto): Promise<IssuedSecret> {
    const { organizationId, reach, campaignId } = key.place;
    const concern = reach === 'all' ? { campaignId } : { organizationId, campaignId };
    const actor = await this.access.authorize(request, CREATE_KEY, concern);
    return { secret: await this.secrets.createKey({ ...key, place: plain(key.place) }, { actor, reason }) };
  }

  @Post('rotate-api-key')
  @HttpCode(200)
  @ApiOperation({ operationId: 'RotateApiKey', summary: ROTATE_KEY.title.en, description: ROTATE_KEY.title.zh })
  async rotate(@Req() request: FastifyRequest, @Body() { reason, ...key }: RotateApiKeyDto): Promise<IssuedSecret> {
    const actor = await this.access.authorize(request, ROTATE_KEY, {});
    return { secret: await this.secrets.rotateKey(key, { actor, reason }) };
  }

  @Post('issue-password')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'IssuePassword',
    summary: ISSUE_PASSWORD.title.en,
    description: ISSUE_PASSWORD.title.zh,
  })
  async password(@Req() request: FastifyRequest, @Body() { accountId }: AccountDto): Promise<IssuedSecret> {
    const actor: Actor = await this.access.authorize(request, ISSUE_PASSWORD, {});
    return { secret: await this.secrets.issuePassword(accountId, actor) };
  }
}

/** A plain object without what was left out, as events hold it. */
function plain<Value extends object>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
