import { Body, Controller, Get, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal, Right } from '@pacesetter/access';
import { AccessControl, InvalidParameters } from '@pacesetter/http';
import type { FastifyRequest } from 'fastify';
import { AccountDirectory } from './account-directory.port';
import { Authentication } from './authentication';
import { unauthenticated } from './challenge';
import { SignIn, type Tokens } from './sign-in';
import { PasswordChangeDto, RevocationDto, TokenRequestDto } from './sign-in.dto';

const END_SESSIONS: Right = {
  name: 'authentication.end-own-sessions',
  kind: 'command',
  roles: {},
  signedIn: true,
  title: { zh: '退出所有登录', en: 'Sign out everywhere' },
};

/** What somebody is told about the own account. */
export type Oneself = Pick<Principal, 'id' | 'memberId' | 'grants'> & { readonly mustChangePassword: boolean };

@ApiTags('authentication')
@Controller('v1/auth')
export class SignInController {
  constructor(
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(Authentication) private readonly authentication: Authentication,
    @Inject(AccessControl) private readonly access: AccessControl,
    @Inject(AccountDirectory) private readonly accounts: AccountDirectory,
  ) {}

  @Post('token')
  @HttpCode(200)
  @ApiOperation({ operationId: 'SignIn', summary: 'Sign in, or stay signed in', description: '登录，或续期' })
  token(@Req() { ip }: FastifyRequest, @Body() body: TokenRequestDto): Promise<Tokens> {
    if (body.grant_type === 'refresh_token') return this.signIn.withRefreshToken(needed(body, 'refresh_token'));
    const attempt = { accountId: needed(body, 'username'), address: ip };
    return this.signIn.withPassword(attempt, needed(body, 'password'));
  }

  @Post('revoke')
  @HttpCode(204)
  @ApiOperation({ operationId: 'SignOut', summary: 'Sign out', description: '退出登录' })
  revoke(@Body() { token }: RevocationDto): Promise<void> {
    return this.signIn.end(token);
  }

  @Post('sign-out-everywhere')
  @HttpCode(204)
  @ApiOperation({ operationId: 'SignOutEverywhere', summary: 'End all sessions', description: '退出所有登录' })
  async signOutEverywhere(@Req() request: FastifyRequest): Promise<void> {
    const actor = await this.access.authorize(request, END_SESSIONS, {});
    await this.accounts.endSessions((await this.signedIn(request)).id, actor);
  }

  @Post('password')
  @HttpCode(204)
  @ApiOperation({ operationId: 'ChangePassword', summary: 'Change the own password', description: '修改本人密码' })
  async password(@Req() request: FastifyRequest, @Body() { current, next }: PasswordChangeDto): Promise<void> {
    const { id: accountId } = await this.signedIn(request);
    await this.signIn.changePassword({ accountId, address: request.ip, current, next });
  }

  @Get('me')
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
