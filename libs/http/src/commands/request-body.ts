import type { FastifyRequest } from 'fastify';
import { validation } from '../validation';

type Shape<Body> = new () => Body;

const pipe = validation();
const checked = new WeakMap<FastifyRequest, Promise<unknown>>();

/**
 * A request's body as an instance of its class, checked once however often it is asked for.
 * @throws InvalidParameters naming everything that is wrong with it
 */
export function bodyOf<Body extends object>(request: FastifyRequest, shape: Shape<Body>): Promise<Body> {
  const known = checked.get(request);
  if (known !== undefined) return known as Promise<Body>;
  const body = pipe.transform(request.body ?? {}, { type: 'body', metatype: shape }) as Promise<Body>;
  checked.set(request, body);
  return body;
}
