import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RequestLimits } from './request-limits';

/** Counts every request by its address, public pages included; those that ask whether the process lives are free. */
@Injectable()
export class RequestLimitGuard implements CanActivate {
  constructor(@Inject(RequestLimits) private readonly limits: RequestLimits) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { url, ip } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!url.startsWith('/health')) await this.limits.count(`address ${ip}`);
    return true;
  }
}
