import { UnauthorizedException } from '@nestjs/common';
import type { Right } from '@pacesetter/access';
import { AccessControl } from './access-control';

/** Where nobody can sign in, nobody may do anything. */
export class ClosedAccess extends AccessControl {
  authorize(_request: unknown, { name }: Right): Promise<never> {
    return Promise.reject(new UnauthorizedException(`${name} needs somebody who has signed in, and nobody can here`));
  }
}
