import type { FastifyRequest } from 'fastify';
import type { Concern } from '../access/concerns';
import type { RouteAccess } from '../access/route-access';
import { type AnyCommandEndpoint, rightOf } from './command-endpoint';
import type { CommandDto } from './command.dto';
import { bodyOf, fromWhatIsRight } from './request-body';

/** What a request asks for: the command's data, and why. */
export interface CommandRequested {
  readonly data: unknown;
  readonly reason?: string;
}

/** Reads a command out of a request. @throws InvalidParameters */
export async function commandOf(endpoint: AnyCommandEndpoint, request: FastifyRequest): Promise<CommandRequested> {
  const { reason, ...sent } = asJson(await bodyOf(request, endpoint.body));
  return { data: endpoint.data?.(sent as never) ?? sent, reason };
}

/** What the route of a command needs: whom it concerns is said by the body, or by the state that the command meets. */
export function commandAccess(context: string, endpoint: AnyCommandEndpoint): RouteAccess {
  const { feature, concerns } = endpoint;
  return {
    right: rightOf(context, endpoint),
    about: concerns.about,
    async concern(request, streams) {
      // Nothing that could be said in the body changes it.
      if (concerns.about === 'installation') return {};
      const concerned = async (data: unknown): Promise<Concern> =>
        concerns(data, await streams.state(feature.aggregate, feature.stream(data)));
      return commandOf(endpoint, request).then(
        ({ data }) => concerned(data),
        (error: unknown) =>
          fromWhatIsRight(request, error, (known) => concerned(endpoint.data?.(known as never) ?? known)),
      );
    },
  };
}

/** Plain objects without what was left out, as commands from everywhere else are. */
function asJson(body: CommandDto): CommandDto {
  return JSON.parse(JSON.stringify(body)) as CommandDto;
}
