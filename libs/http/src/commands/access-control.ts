import type { Right } from '@pacesetter/access';
import type { Actor } from '@pacesetter/kernel';
import type { FastifyRequest } from 'fastify';
import type { Concern } from './command-endpoint';

/** Decides over every request, in one place. Who serves brings the implementation. */
export abstract class AccessControl {
  /**
   * As whom the request's sender acts.
   * @throws an error that is answered with 401 or 403 and says what is missing
   */
  abstract authorize(request: FastifyRequest, right: Right, concern: Concern): Promise<Actor>;
}
