import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { rightProblems } from '@pacesetter/access';
import type { RouteAccess } from './route-access';

/** As `@nestjs/platform-fastify` keeps what `RouteConfig` says. */
const ROUTE_CONFIG = '__fastify_route_config__';

/** One route of the program, and what it needs. */
export interface Operation {
  /** Upper case. */
  readonly method: string;
  /** As it is registered, e.g. `/v1/ballots/:id`. */
  readonly path: string;
  /** Absent where nobody has said it: the program does not start with such a route. */
  readonly access?: RouteAccess;
}

/** Every route of controllers, in the order of paths. */
export function operationsOf(controllers: readonly Type[]): readonly Operation[] {
  return controllers.flatMap(routesOf).sort((left, right) => (nameOf(left) < nameOf(right) ? -1 : 1));
}

/** What is wrong with what routes need: no request may reach one of which that is not said. */
export function operationProblems(operations: readonly Operation[]): readonly string[] {
  const open = operations.filter(({ access }) => access === undefined);
  const rights = new Set(operations.flatMap(({ access }) => access?.right ?? []));
  return [
    ...open.map(({ method, path }) => `${method} ${path} is not in the table of rights: say @Needs(…) of its handler`),
    ...rightProblems([...rights]),
  ];
}

function nameOf({ method, path }: Operation): string {
  return `${path} ${method}`;
}

function routesOf(controller: Type): Operation[] {
  const prototype = controller.prototype as object;
  const base = Reflect.getMetadata(PATH_METADATA, controller) as string;
  return Object.values(Object.getOwnPropertyDescriptors(prototype)).flatMap(({ value }: { value?: unknown }) =>
    typeof value === 'function' ? routeOf(base, value) : [],
  );
}

function routeOf(base: string, handler: object): Operation[] {
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
  if (method === undefined) return [];
  const own = Reflect.getMetadata(PATH_METADATA, handler) as string;
  const config = Reflect.getMetadata(ROUTE_CONFIG, handler) as { readonly access?: RouteAccess } | undefined;
  const path = `/${[base, own].flatMap((part) => part.split('/').filter((name) => name !== '')).join('/')}`;
  return [{ method: RequestMethod[method], path, ...(config?.access && { access: config.access }) }];
}
