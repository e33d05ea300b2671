import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@pacesetter/kernel';
import type { FastifyRequest } from 'fastify';

const actors = new WeakMap<FastifyRequest, Actor>();

/** Remembers as whom the sender of a request acts, as long as the request lives. */
export function noteActor(request: FastifyRequest, actor: Actor): void {
  actors.set(request, actor);
}

/** As whom the sender of a request acts. @throws Error when nobody has checked the request */
export function actorOf(request: FastifyRequest): Actor {
  const actor = actors.get(request);
  if (actor === undefined) throw new Error(`nobody has checked who sends ${request.method} ${request.url}`);
  return actor;
}

/** The handler's parameter that takes as whom the sender acts. */
export const Sender = createParamDecorator((_: unknown, context: ExecutionContext) =>
  actorOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
