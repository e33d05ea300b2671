import { Controller, HttpCode, Inject, Post, Req, Res, type Type } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type AnyCommandEndpoint, commandPath } from './command-endpoint';
import { NeedsAccess } from '../access/route-access';
import { commandAccess } from './command-request';
import { CommandAnswerDto } from './command.dto';
import { HttpCommands } from './http-commands';
import { entityTag } from './request-conditions';

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  required: false,
  description: 'chosen by the sender: the same key is decided once, however often it is sent',
  schema: { type: 'string' as const, minLength: 1, maxLength: 255 },
};

const ATTEMPT = {
  name: 'Pacesetter-Attempt',
  required: false,
  description:
    '2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt ' +
    'that is still under way',
  schema: { type: 'integer' as const, minimum: 1, default: 1 },
};

const IF_MATCH = {
  name: 'If-Match',
  required: false,
  description: 'an ETag: the command is refused (412) when the stream has moved on',
  schema: { type: 'string' as const },
};

/** A controller with one route for each endpoint of a context: `POST /v1/<context>/<command>`. */
export function commandsController(context: string, endpoints: readonly AnyCommandEndpoint[]): Type {
  @ApiTags(context)
  @Controller(`v1/${context}`)
  class CommandsController {
    constructor(@Inject(HttpCommands) readonly commands: HttpCommands) {}
  }
  for (const endpoint of endpoints) addRoute(CommandsController, context, endpoint);
  return CommandsController;
}

interface HasCommands {
  readonly commands: HttpCommands;
}

function addRoute(controller: Type<HasCommands>, context: string, endpoint: AnyCommandEndpoint): void {
  const { command } = endpoint.feature;
  const prototype = controller.prototype as object;
  async function route(this: HasCommands, request: FastifyRequest, reply: FastifyReply) {
    const answer = await this.commands.give(endpoint, request);
    void reply.header('etag', entityTag(answer.revision));
    return answer;
  }
  const descriptor: PropertyDescriptor = { value: route, configurable: true };
  Object.defineProperty(prototype, command.name, descriptor);
  Reflect.defineMetadata('design:paramtypes', [Object, Object], prototype, command.name);
  Req()(prototype, command.name, 0);
  Res({ passthrough: true })(prototype, command.name, 1);
  for (const decorate of [...documented(endpoint), NeedsAccess(commandAccess(context, endpoint))])
    decorate(prototype, command.name, descriptor);
}

function documented(endpoint: AnyCommandEndpoint): MethodDecorator[] {
  const { feature, body, title } = endpoint;
  return [
    Post(commandPath(feature.command)),
    HttpCode(200),
    ApiOperation({
      operationId: feature.command.name,
      summary: title.en,
      description: `${title.zh}. ${whoMay(endpoint)}`,
    }),
    ApiBody({ type: body }),
    ApiHeader(IDEMPOTENCY_KEY),
    ApiHeader(ATTEMPT),
    ApiHeader(IF_MATCH),
    ApiOkResponse({ type: CommandAnswerDto }),
  ];
}

function whoMay({ may, public: everybody, signedIn }: AnyCommandEndpoint): string {
  if (everybody === true) return 'For everybody.';
  if (signedIn === true) return 'For everybody who has signed in.';
  const roles = Object.entries(may).map(([role, reach]) => `${role} (${reach})`);
  return `For: ${roles.join(', ')}.`;
}
