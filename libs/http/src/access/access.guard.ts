import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { CommandExecutor } from '@pacesetter/commands';
import type { FastifyRequest } from 'fastify';
import { AccessControl } from './access-control';
import { noteActor } from './actor-of-request';

/** The one place that every request to every route passes, before its parameters are checked and its handler runs. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(AccessControl) private readonly control: AccessControl,
    @Inject(CommandExecutor) private readonly streams: CommandExecutor,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { access } = request.routeOptions.config;
    // The program does not start with such a route; nobody gets in all the same.
    if (access === undefined) return false;
    const concern = await access.concern(request, this.streams);
    noteActor(request, await this.control.authorize(request, access.right, concern));
    return true;
  }
}
