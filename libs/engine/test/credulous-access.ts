import { ForbiddenException, type Type, UnauthorizedException } from '@nestjs/common';
import { decideAccess, type Principal, type Right } from '@pacesetter/access';
import { AccessControl, type Concern } from '@pacesetter/http';
import type { Actor } from '@pacesetter/kernel';
import type { FastifyRequest } from 'fastify';

/** Takes everybody at their word who says (`Authorization`) to be one of these, and then decides as every access control does. */
export function credulousAccess(people: Readonly<Record<string, Principal>>): Type<AccessControl> {
  return class extends AccessControl {
    authorize(request: FastifyRequest, right: Right, concern: Concern): Promise<Actor> {
      const principal = people[request.headers.authorization ?? ''];
      if (principal === undefined) throw new UnauthorizedException('who are you?');
      const decision = decideAccess(principal, right, concern);
      if (!decision.allowed) throw new ForbiddenException(decision.why.detail);
      return Promise.resolve(decision.actor);
    }
  };
}
