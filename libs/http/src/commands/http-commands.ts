import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type Command, type CommandResult, startedBy } from '@pacesetter/kernel';
import type { FastifyRequest } from 'fastify';
import { actorOf } from '../access/actor-of-request';
import type { AnyCommandEndpoint } from './command-endpoint';
import { commandOf } from './command-request';
import type { CommandAnswerDto } from './command.dto';
import { idempotencyKey } from './idempotency-key';
import { requestConditions } from './request-conditions';

/** Takes a request that access control has let through to the command bus, in the name of who sent it. */
@Injectable()
export class HttpCommands {
  constructor(private readonly bus: CommandBus) {}

  /** @throws DomainError when a rule forbids it */
  async give(endpoint: AnyCommandEndpoint, request: FastifyRequest): Promise<CommandAnswerDto> {
    const { feature } = endpoint;
    const actor = actorOf(request);
    const { data, reason } = await commandOf(endpoint, request);
    const { idempotencyKey: key, ...conditions } = requestConditions(request.headers);
    const keyed = { actor, command: feature.command.name, key, data };
    const started = startedBy({ actor, reason, idempotencyKey: idempotencyKey(keyed) });
    const command = new feature.command(data, { ...started, ...conditions });
    const result = await this.bus.execute<Command, CommandResult>(command);
    const { streamId: stream, revision, position, eventIds: events } = result;
    return { stream, revision, position, events };
  }
}
