import { UnauthorizedException } from '@nestjs/common';
import { decideAccess, deniedEverywhere, type Right } from '@pacesetter/access';
import type { Actor } from '@pacesetter/kernel';
import { AccessControl } from './access-control';

/** Where nobody can sign in, everybody may do what is public, and nobody anything else. */
export class ClosedAccess extends AccessControl {
  override admit(_request: unknown, right: Right): Promise<void> {
    return deniedEverywhere(undefined, right) === undefined ? Promise.resolve() : refused(right);
  }

  authorize(_request: unknown, right: Right): Promise<Actor> {
    const decision = decideAccess(undefined, right, {});
    return decision.allowed ? Promise.resolve(decision.actor) : refused(right);
  }
}

function refused({ name }: Right): Promise<never> {
  return Promise.reject(new UnauthorizedException(`${name} needs somebody who has signed in, and nobody can here`));
}
