import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Right } from '@pacesetter/access';
import {
  Answers,
  answerShape,
  bodyOf,
  fromWhatIsRight,
  NeedsAccess,
  Needs,
  type RouteAccess,
  Sender,
  text,
} from '@pacesetter/http';
import type { Actor } from '@pacesetter/kernel';
import type { Static } from '@sinclair/typebox';
import { AccountDto } from './account.dto';
import { concernsPlace } from './accounts.endpoints';
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

/** A key reads a place: whoever makes one has to reach it. */
const CREATION: RouteAccess = {
  right: CREATE_KEY,
  about: concernsPlace.about,
  concern: (request) => {
    const concerned = ({ place }: CreateApiKeyDto) => concernsPlace(place, undefined);
    return bodyOf(request, CreateApiKeyDto).then(concerned, (error: unknown) =>
      fromWhatIsRight(request, error, concerned),
    );
  },
};

const IssuedSecretShape = answerShape('IssuedSecret', {
  secret: text('shown once: it cannot be asked for again'),
});
type IssuedSecret = Readonly<Static<typeof IssuedSecretShape>>;

/** Commands that answer with a secret, so that a repetition cannot be answered as the first time. */
@ApiTags('accounts')
@Controller('v1/accounts')
export class SecretsController {
  constructor(@Inject(SecretIssue) private readonly secrets: SecretIssue) {}

  @NeedsAccess(CREATION)
  @Post('create-api-key')
  @HttpCode(201)
  @Answers(IssuedSecretShape, { status: 201 })
  @ApiOperation({ operationId: 'CreateApiKey', summary: CREATE_KEY.title.en, description: CREATE_KEY.title.zh })
  async create(@Sender() actor: Actor, @Body() { reason, ...key }: CreateApiKeyDto): Promise<IssuedSecret> {
    return { secret: await this.secrets.createKey({ ...key, place: plain(key.place) }, { actor, reason }) };
  }

  @Needs(ROTATE_KEY)
  @Post('rotate-api-key')
  @HttpCode(200)
  @Answers(IssuedSecretShape)
  @ApiOperation({ operationId: 'RotateApiKey', summary: ROTATE_KEY.title.en, description: ROTATE_KEY.title.zh })
  async rotate(@Sender() actor: Actor, @Body() { reason, ...key }: RotateApiKeyDto): Promise<IssuedSecret> {
    return { secret: await this.secrets.rotateKey(key, { actor, reason }) };
  }

  @Needs(ISSUE_PASSWORD)
  @Post('issue-password')
  @HttpCode(200)
  @Answers(IssuedSecretShape)
  @ApiOperation({
    operationId: 'IssuePassword',
    summary: ISSUE_PASSWORD.title.en,
    description: ISSUE_PASSWORD.title.zh,
  })
  async password(@Sender() actor: Actor, @Body() { accountId }: AccountDto): Promise<IssuedSecret> {
    return { secret: await this.secrets.issuePassword(accountId, actor) };
  }
}

/** A plain object without what was left out, as events hold it. */
function plain<Value extends object>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
