import type { Right } from '@pacesetter/access';
import type { Actor } from '@pacesetter/kernel';
import type { FastifyRequest } from 'fastify';
import type { Concern } from './concerns';

/** Decides over every request, in one place. Who serves brings the implementation. */
export abstract class AccessControl {
  /**
   * Refuses who may use the right nowhere at all, before anything of the request but its headers is looked at. Who is let
   * through here is asked for again once it is known what the request concerns, so that nothing has to be refused here.
   * @throws an error that is answered with 401, 403 or 429
   */
  admit(_request: FastifyRequest, _right: Right): Promise<void> {
    return Promise.resolve();
  }

  /**
   * For each of several concerns, whether the sender may use a right besides the one that the route needs. Nobody is
   * refused by it; what is read by a personal right is recorded.
   */
  mayAlso(_request: FastifyRequest, _right: Right, concerns: readonly Concern[]): Promise<readonly boolean[]> {
    return Promise.resolve(concerns.map(() => false));
  }

  /**
   * As whom the request's sender acts.
   * @throws an error that is answered with 401 or 403 and says what is missing
   */
  abstract authorize(request: FastifyRequest, right: Right, concern: Concern): Promise<Actor>;
}
