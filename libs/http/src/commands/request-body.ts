import type { FastifyRequest } from 'fastify';
import { InvalidParameters } from '../invalid-parameters';
import { validation } from '../validation';
import { knownPart } from './known-part';

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

/**
 * Tries to find something out from a body in which something else is wrong. The handler, if it comes to that, finds the
 * error again.
 *
 * @throws the error, where what is right does not say it
 */
export async function fromWhatIsRight<Body extends object, Found>(
  { body }: FastifyRequest,
  error: unknown,
  find: (known: Body) => Found | Promise<Found>,
): Promise<Found> {
  if (!(error instanceof InvalidParameters) || typeof body !== 'object' || body === null) throw error;
  try {
    return await find(knownPart(body, error) as Body);
  } catch {
    throw error;
  }
}
