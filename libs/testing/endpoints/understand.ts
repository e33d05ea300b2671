import { type AnyCommandEndpoint, type Concern, InvalidParameters, validation } from '@pacesetter/http';

/** What a body comes to at an endpoint: whom the command concerns, or the parameters that are wrong. */
export type Understood = { readonly concerns: Concern } | { readonly wrong: readonly string[] };

/** Takes a body through the checks that requests go through, on a stream that has no event unless a state is given. */
export async function understand(
  endpoints: readonly AnyCommandEndpoint[],
  command: string,
  body: object,
  state?: unknown,
): Promise<Understood> {
  const endpoint = endpoints.find(({ feature }) => feature.command.name === command);
  if (endpoint === undefined) throw new RangeError(`there is no endpoint for ${command}`);
  try {
    const checked: unknown = await validation().transform(body, { type: 'body', metatype: endpoint.body });
    const sent: unknown = JSON.parse(JSON.stringify(checked));
    const data: unknown = endpoint.data?.(sent as never) ?? sent;
    return { concerns: endpoint.concerns(data, state ?? endpoint.feature.aggregate.initialState) };
  } catch (error) {
    if (!(error instanceof InvalidParameters)) throw error;
    return { wrong: error.problems.map(({ parameter }) => parameter) };
  }
}
