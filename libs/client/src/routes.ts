import type { components, paths } from './openapi';

/** What a command has led to. */
export type CommandAnswer = components['schemas']['CommandAnswerDto'];

type Json<Content> = { readonly content: { readonly 'application/json': Content } };

type Answered<Responses> = Responses extends { readonly 200: Json<infer Answer> }
  ? Answer
  : Responses extends { readonly 201: Json<infer Answer> }
    ? Answer
    : unknown;

/** Routes that can be read. */
export type GetPath = {
  [Path in keyof paths]: paths[Path] extends { readonly get: object } ? Path : never;
}[keyof paths];

/** Routes that something can be sent to. */
export type PostPath = {
  [Path in keyof paths]: paths[Path] extends { readonly post: object } ? Path : never;
}[keyof paths];

/** Routes that take a command. */
export type CommandPath = {
  [Path in keyof paths]: paths[Path] extends {
    readonly post: { readonly responses: { readonly 200: Json<CommandAnswer> } };
  }
    ? Path
    : never;
}[keyof paths];

/** What is sent to a route. */
export type BodyOf<Path extends PostPath> = paths[Path] extends {
  readonly post: { readonly requestBody: Json<infer Body> };
}
  ? Body
  : undefined;

/** What a route answers; `unknown` where the document does not say. */
export type PostAnswer<Path extends PostPath> = paths[Path] extends { readonly post: { readonly responses: infer All } }
  ? Answered<All>
  : never;

export type GetAnswer<Path extends GetPath> = paths[Path] extends { readonly get: { readonly responses: infer All } }
  ? Answered<All>
  : never;

/** What stands in a route's braces. */
export type PathParameters = Readonly<Record<string, string>>;

type QueryValue = string | number | boolean;

/** Parameters of an address; a list is said once for each of its values. */
export type Query = Readonly<Record<string, QueryValue | readonly QueryValue[] | undefined>>;

/** What a route that is read can be asked: filters, order and page of a list, `minPosition`, … */
export type QueryOf<Path extends GetPath> = paths[Path] extends {
  readonly get: { readonly parameters: { readonly query?: infer Parameters } };
}
  ? Parameters
  : undefined;

/** A route with its parameters put in. @throws TypeError when one is missing */
export function pathOf(route: string, parameters: PathParameters = {}): string {
  return route.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new TypeError(`${route} needs the parameter ${name}`);
    return encodeURIComponent(value);
  });
}
