import { Ballots } from './ballots';
import { type ClientOptions, Connection } from './connection';
import { ConsumerGroup } from './consumer-group';
import type { FeedPage, Selection } from './feed';
import { type Proof, type ProofWanted, prove } from './proof';
import {
  type BodyOf,
  type CommandAnswer,
  type CommandPath,
  type GetAnswer,
  type GetPath,
  type PathParameters,
  pathOf,
  type PostAnswer,
  type PostPath,
  type Query,
  type QueryOf,
} from './routes';
import { type PageParameters, readPage, type Received, subscribe, type Subscription } from './subscription';

/** How a command is given. */
export interface CommandOptions {
  /** The same key is decided once, however often it is sent; a fresh one for each call when absent. */
  readonly idempotencyKey?: string;
  /** It has been given under this key before, and nobody knows what became of it: a refusal is final for that attempt too. */
  readonly repeated?: boolean;
  /** Only when the stream is still at this revision, or has this ETag. Otherwise `revision-moved` (412). */
  readonly ifMatch?: string | number;
  readonly signal?: AbortSignal;
}

/** What a command has led to, and the ETag to go on with. */
export type Decided = CommandAnswer & { readonly etag: string };

export interface ReadOptions<Asked = Query> {
  /** What stands in the route's braces. */
  readonly path?: PathParameters;
  readonly query?: Asked;
  readonly signal?: AbortSignal;
}

/** A server of Pacesetter, as somebody who may use it sees it. */
export class PacesetterClient {
  /** A voter's part of secret ballots. */
  readonly ballots: Ballots;
  private readonly connection: Connection;

  constructor(options: ClientOptions) {
    this.connection = new Connection(options);
    this.ballots = new Ballots(this.connection);
  }

  /**
   * Gives a command. It is tried again while the server is away or busy, under one idempotency key, so that it is decided
   * once.
   * @throws PacesetterProblem, ServerUnreachable
   */
  async command<Path extends CommandPath>(
    path: Path,
    body: BodyOf<Path>,
    { idempotencyKey = crypto.randomUUID(), repeated = false, ifMatch, signal }: CommandOptions = {},
  ): Promise<Decided> {
    const etag = typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch;
    const headers = { 'idempotency-key': idempotencyKey, ...(etag !== undefined && { 'if-match': etag }) };
    const exchange = { method: 'POST', body, headers, signal, repeatable: true, attempt: repeated ? 2 : 1 } as const;
    const answer = await this.connection.json(path, exchange);
    const decided = answer.body as CommandAnswer;
    return { ...decided, etag: answer.headers.get('etag') ?? `"${decided.revision}"` };
  }

  /**
   * Sends something that is no command. It is sent once, unless the server was too busy to look at it.
   * @throws PacesetterProblem, ServerUnreachable
   */
  async post<Path extends Exclude<PostPath, CommandPath>>(
    route: Path,
    body: BodyOf<Path>,
    { path, query, signal }: ReadOptions = {},
  ): Promise<PostAnswer<Path>> {
    const answer = await this.connection.json(pathOf(route, path), { method: 'POST', body, query, signal });
    return answer.body as PostAnswer<Path>;
  }

  /** Reads. @throws PacesetterProblem, ServerUnreachable */
  async get<Path extends GetPath>(
    route: Path,
    { path, query, signal }: ReadOptions<QueryOf<Path>> = {},
  ): Promise<GetAnswer<Path>> {
    const asked = { query: query as Query | undefined, signal };
    return (await this.connection.json(pathOf(route, path), asked)).body as GetAnswer<Path>;
  }

  /** One page of events. @throws PacesetterProblem, ServerUnreachable */
  page({ stream, filter, ...parameters }: Selection & PageParameters): Promise<FeedPage> {
    return readPage(this.connection, { stream, filter }, parameters);
  }

  /**
   * Events from a cursor on and then as they come, for as long as you read; a connection that is cut is taken up where it
   * broke off. Checked on the way: each is handed out once, and none is left out.
   * @throws FeedIncomplete, PacesetterProblem for what will not pass
   */
  subscribe(subscription: Subscription = {}): AsyncGenerator<Received, void> {
    return subscribe(this.connection, subscription);
  }

  /** Has the server read again what it gave, and say whether it was all. @throws PacesetterProblem, ServerUnreachable */
  prove(wanted: ProofWanted): Promise<Proof> {
    return prove(this.connection, wanted);
  }

  /** A reader of a consumer group. `reader` names it, for people. */
  consumerGroup(groupId: string, reader: string): ConsumerGroup {
    return new ConsumerGroup(this.connection, groupId, reader);
  }
}
