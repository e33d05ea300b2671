import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { CommandExecutor } from '@pacesetter/commands';
import { type Command, type CommandResult, startedBy } from '@pacesetter/kernel';
import type { FastifyRequest } from 'fastify';
import { AccessControl } from './access-control';
import { type AnyCommandEndpoint, rightOf } from './command-endpoint';
import type { CommandAnswerDto, CommandDto } from './command.dto';
import { idempotencyKey } from './idempotency-key';
import { requestConditions } from './request-conditions';

/** Takes a request whose body has been checked to the command bus, in the name of who sent it. */
@Injectable()
export class HttpCommands {
  constructor(
    private readonly bus: CommandBus,
    private readonly executor: CommandExecutor,
    private readonly access: AccessControl,
  ) {}

  /** @throws DomainError when a rule forbids it */
  async give(
    context: string,
    endpoint: AnyCommandEndpoint,
    { request, body }: { readonly request: FastifyRequest; readonly body: CommandDto },
  ): Promise<CommandAnswerDto> {
    const { feature } = endpoint;
    const { reason, ...sent } = asJson(body);
    const data: unknown = endpoint.data?.(sent as never) ?? sent;
    const state: unknown = await this.executor.state(feature.aggregate, feature.stream(data));
    const actor = await this.access.authorize(request, rightOf(context, endpoint), endpoint.concerns(data, state));
    const { idempotencyKey: key, expectedRevision } = requestConditions(request.headers);
    const keyed = { actor, command: feature.command.name, key, data };
    const started = startedBy({ actor, reason, idempotencyKey: idempotencyKey(keyed) });
    const command = new feature.command(data, { ...started, expectedRevision });
    const result = await this.bus.execute<Command, CommandResult>(command);
    const { streamId: stream, revision, position, eventIds: events } = result;
    return { stream, revision, position, events };
  }
}

/** Plain objects without what was left out, as commands from everywhere else are. */
function asJson(body: CommandDto): CommandDto {
  return JSON.parse(JSON.stringify(body)) as CommandDto;
}
