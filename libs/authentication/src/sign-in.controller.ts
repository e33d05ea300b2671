import { Body, Controller, Get, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Right } from '@pacesetter/access';
import { Answers, InvalidParameters, Needs, Sender } from '@pacesetter/http';
import type { Actor } from '@pacesetter/kernel';
import type { FastifyRequest } from 'fastify';
import { AccountDirectory } from './account-directory.port';
import { Authentication } from './authentication';
import { unauthenticated } from './challenge';
import { SignIn, type Tokens } from './sign-in';
import { type Oneself, OneselfShape, TokensShape } from './sign-in.answer';
import { PasswordChangeDto, RevocationDto, TokenRequestDto } from './sign-in.dto';

/** What concerns the own account, and nobody else's. */
function own(name: string, title: Right['title']): Right {
  return { name: `authentication.${name}`, kind: 'command', roles: {}, signedIn: true, title };
}

/** What somebody does who is not signed in yet, or any more. */
function open(name: string, title: Right['title']): Right {
  return { name: `authentication.${name}`, kind: 'command', roles: {}, public: true, anonymous: true, title };
}

const SIGN_IN = open('sign-in', { zh: '登录', en: 'Sign in, or stay signed in' });
const SIGN_OUT = open('sign-out', { zh: '退出登录', en: 'Sign out' });
const END_SESSIONS = own('end-own-sessions', { zh: '退出所有登录', en: 'Sign out everywhere' });
const CHANGE_PASSWORD: Right = {
  ...own('change-own-password', { zh: '修改本人密码', en: 'Change the own password' }),
  withFirstPassword: true,
};
const SEE_ONESELF: Right = {
  ...own('see-oneself', { zh: '查看本人账号与角色', en: 'See the own account and its roles' }),
  kind: 'query',
  keys: true,
  withFirstPassword: true,
};

@ApiTags('authentication')
@Controller('v1/auth')
export class SignInController {
  constructor(
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(Authentication) private readonly authentication: Authentication,
    @Inject(AccountDirectory) private readonly accounts: AccountDirectory,
  ) {}

  @Needs(SIGN_IN)
  @Post('token')
  @HttpCode(200)
  @Answers(TokensShape)
  @ApiOperation({ operationId: 'SignIn', summary: 'Sign in, or stay signed in', description: '登录，或续期' })
  token(@Req() { ip }: FastifyRequest, @Body() body: TokenRequestDto): Promise<Tokens> {
    if (body.grant_type === 'refresh_token') return this.signIn.withRefreshToken(needed(body, 'refresh_token'));
    const attempt = { accountId: needed(body, 'username'), address: ip };
    return this.signIn.withPassword(attempt, needed(body, 'password'));
  }

  @Needs(SIGN_OUT)
  @Post('revoke')
  @HttpCode(204)
  @ApiOperation({ operationId: 'SignOut', summary: 'Sign out', description: '退出登录' })
  revoke(@Body() { token }: RevocationDto): Promise<void> {
    return this.signIn.end(token);
  }

  @Needs(END_SESSIONS)
  @Post('sign-out-everywhere')
  @HttpCode(204)
  @ApiOperation({ operationId: 'SignOutEverywhere', summary: 'End all sessions', description: '退出所有登录' })
  async signOutEverywhere(@Req() request: FastifyRequest, @Sender() actor: Actor): Promise<void> {
    await this.accounts.endSessions((await this.signedIn(request)).id, actor);
  }

  @Needs(CHANGE_PASSWORD)
  @Post('password')
  @HttpCode(204)
  @ApiOperation({ operationId: 'ChangePassword', summary: 'Change the own password', description: '修改本人密码' })
  async password(@Req() request: FastifyRequest, @Body() { current, next }: PasswordChangeDto): Promise<void> {
    const { id: accountId } = await this.signedIn(request);
    await this.signIn.changePassword({ accountId, address: request.ip, current, next });
  }

  @Needs(SEE_ONESELF)
  @Get('me')
  @Answers(OneselfShape)
  @ApiOperation({ operationId: 'Oneself', summary: 'The own account and its roles', description: '本人账号与角色' })
  async me(@Req() request: FastifyRequest): Promise<Oneself> {
    return this.signedIn(request);
  }

  private async signedIn(request: FastifyRequest): Promise<Oneself> {
    const known = await this.authentication.authenticate(request);
    if (known === undefined) throw unauthenticated('sign-in-required', 'send a bearer token');
    const { id, memberId, grants } = known.principal;
    return { id, memberId, grants, mustChangePassword: known.mustChangePassword };
  }
}

/** @throws InvalidParameters when what the grant type needs is missing */
function needed(body: TokenRequestDto, parameter: 'username' | 'password' | 'refresh_token'): string {
  const value = body[parameter];
  if (value !== undefined) return value;
  throw new InvalidParameters([{ parameter, detail: `${parameter} is needed with grant type ${body.grant_type}` }]);
}
