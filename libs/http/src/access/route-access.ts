import { applyDecorators } from '@nestjs/common';
import type { Right } from '@pacesetter/access';
import type { CommandExecutor } from '@pacesetter/commands';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExtension, ApiOperation } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type About, type Concern, type Concerning, concernsInstallation } from './concerns';

/** Reads what a request concerns where the request alone does not say it. */
export type StreamReader = Pick<CommandExecutor, 'state'>;

/** What a route needs: a right, and how to tell whom a request to it concerns. */
export interface RouteAccess {
  readonly right: Right;
  readonly about: About;
  /** @throws InvalidParameters when the request does not say it in a way that can be understood */
  concern(request: FastifyRequest, streams: StreamReader): Concern | Promise<Concern>;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly access?: RouteAccess;
  }
}

/** Declares what a route needs: it stands in the table of rights, and is checked before the handler. */
export function Needs(right: Right, concerns: Concerning<FastifyRequest> = concernsInstallation): MethodDecorator {
  return NeedsAccess({ right, about: concerns.about, concern: (request) => concerns(request, undefined) });
}

/** As `Needs`, where whom a request concerns is found out in another way. */
export function NeedsAccess(access: RouteAccess): MethodDecorator {
  const { name, title } = access.right;
  return applyDecorators(RouteConfig({ access }), ApiExtension('x-right', name), summarised(title));
}

/** In the published document, a route that says nothing of itself is what its right says. */
function summarised({ en: summary, zh: description }: Right['title']): MethodDecorator {
  return ApiOperation({ summary, description }, { overrideExisting: false });
}

/** The right to read what is published for everybody. */
export function publicRead(name: string, title: Right['title']): Right {
  return { name, kind: 'query', roles: {}, public: true, title };
}
