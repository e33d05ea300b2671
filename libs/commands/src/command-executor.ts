import { setTimeout as sleep } from 'node:timers/promises';
import { EventIdConflict, type EventStore, WrongExpectedRevision } from '@pacesetter/event-store';
import {
  type Aggregate,
  type Clock,
  type Command,
  type CommandResult,
  derivedId,
  DomainError,
  type DomainEvent,
  type EventMetadata,
  type NewEvent,
  streamId,
} from '@pacesetter/kernel';
import { type Tracer, UNTRACED } from '@pacesetter/tracing';
import { withoutSender } from './anonymous-command';
import type { FactReader, HandledFeature, PersonalSealing, ViewReader } from './command-handling';
import type { Basis, Freshness } from './decision-basis';
import { earlierResult } from './earlier-result';
import { eventMetadata } from './event-metadata';
import type { EventSchemas } from './event-schemas';
import { meetsExpectation } from './expected-revision';
import { CommandEnds, eventIdOf } from './repeated/command-ends';
import { traceCommand } from './trace-command';
import { advance, type CachedStream, StreamCache } from './stream-cache';
import { StreamTurns } from './stream-turns';

export interface CommandExecutorOptions {
  /** Streams whose state is kept between commands. */
  readonly cachedStreams?: number;
  /** How old, in milliseconds, the remembered state of a stream may be when another stream's decision asks for it. */
  readonly factsFreshForMs?: number;
  /** How often a command is decided anew after another writer was faster. */
  readonly attempts?: number;
}

const DEFAULTS: Required<CommandExecutorOptions> = { cachedStreams: 50_000, factsFreshForMs: 500, attempts: 8 };
/** Attempts without a pause; each later one gives other writers twice as long to finish, in milliseconds. */
const HASTY_ATTEMPTS = 2;
const EMPTY_STREAM = { revision: -1, commands: [] } as const;

/** For programs that decide nothing that rests on a secret. */
const NO_VAULT: FactReader['vault'] = {
  keep: () => Promise.reject(new Error('this program was started without a vault')),
  read: () => Promise.reject(new Error('this program was started without a vault')),
};

type AnyAggregate = Aggregate<unknown, DomainEvent>;

/** The one place where commands are handled: load → fold → decide → append, decided anew on a conflict. */
export class CommandExecutor {
  private readonly cache: StreamCache;
  private readonly turns = new StreamTurns();
  private readonly ends: CommandEnds;
  private readonly tracer: Tracer;
  private readonly options: Required<CommandExecutorOptions>;
  private inFlight = 0;
  private written = 0;

  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly ports: {
      readonly schemas: EventSchemas;
      readonly views: ViewReader;
      readonly personal?: PersonalSealing;
      readonly vault?: FactReader['vault'];
      readonly tracer?: Tracer;
    },
    options: CommandExecutorOptions = {},
  ) {
    this.options = { ...DEFAULTS, ...options };
    this.tracer = ports.tracer ?? UNTRACED;
    this.cache = new StreamCache(this.options.cachedStreams);
    this.ends = new CommandEnds(store, clock);
  }

  /** Commands that have been taken up and not answered yet. */
  get pending(): number {
    return this.inFlight;
  }

  /** How often it has appended something, or tried to. */
  get appends(): number {
    return this.written;
  }

  /**
   * Decides a command and appends what follows from it. A command id that the stream already knows is answered with
   * its first result.
   * @throws DomainError when a rule forbids it, and `command-ended` when it was sent again and refused meanwhile
   * @throws WrongExpectedRevision when other writers were faster too often
   * @throws NoUpcaster, UnknownEventType when a later release has written to the stream what this one cannot read
   */
  async execute(handled: HandledFeature, command: Command): Promise<CommandResult> {
    const stream = streamId(handled.feature.aggregate.category, handled.feature.stream(command.data));
    this.inFlight++;
    try {
      const known = withoutSender(handled.feature, command);
      const decide = () => this.ends.decide(known, () => this.decideUntilAppended(handled, known, stream));
      const inTurn = () => this.turns.run(stream, decide);
      return await traceCommand(this.tracer, handled, { command: known, stream }, inTurn);
    } finally {
      this.inFlight--;
    }
  }

  /**
   * What a command would lead to at this moment: decided like any other, and not appended.
   * @throws DomainError when a rule forbids it
   */
  async consider({ feature, facts }: HandledFeature, { data, context }: Command): Promise<readonly DomainEvent[]> {
    const reader = this.factReader('fresh enough');
    const state = await this.stateAsOf('fresh enough', feature.aggregate, feature.stream(data));
    return feature.decide(data, state, {
      now: reader.now,
      actor: context.actor,
      reason: context.reason,
      facts: facts === undefined ? undefined : await facts(data, reader),
      newId: (name) => derivedId(context.commandId, name),
    });
  }

  /**
   * Present state of an aggregate, for facts and queries that must not wait for a read model. What another process has
   * written within `factsFreshForMs` may be missing, unless it is asked for `now`.
   */
  async state<State, Event extends DomainEvent>(
    aggregate: Aggregate<State, Event>,
    id: string,
    freshness: Freshness = 'fresh enough',
  ): Promise<State> {
    return this.stateAsOf(freshness, aggregate, id);
  }

  private async stateAsOf<State, Event extends DomainEvent>(
    freshness: Freshness,
    aggregate: Aggregate<State, Event>,
    id: string,
  ): Promise<State> {
    const entry = await this.load(aggregate, streamId(aggregate.category, id), freshness);
    return entry.state as State;
  }

  /**
   * What is remembered may be outdated by another process. An append finds that out; a refusal and "nothing left to do"
   * do not, so both are said only of what has been read anew, the facts from other streams included.
   */
  private async decideUntilAppended(handled: HandledFeature, command: Command, stream: string): Promise<CommandResult> {
    const { aggregate } = handled.feature;
    const entry = await this.load(aggregate, stream, 'as remembered');
    const alone = this.options.factsFreshForMs === Number.POSITIVE_INFINITY;
    let basis: Basis = { stream, entry, facts: 'fresh enough', certain: alone };
    for (let attempt = 1; ; attempt++) {
      const repeated = await earlierResult(this.store, basis, command.context.commandId);
      if (repeated !== undefined) return repeated;
      try {
        const result = await this.decideAndAppend(handled, command, basis);
        if (basis.certain || result.eventIds.length > 0) return result;
        basis = await this.readAnew(aggregate, basis);
      } catch (error) {
        if (error instanceof EventIdConflict) await this.ends.refuseIfEnded(command);
        if (!this.mayDecideAgain(error, attempt)) throw error;
        if (attempt > HASTY_ATTEMPTS) await sleep(2 ** attempt);
        const fresh = await this.readAnew(aggregate, basis);
        if (isFinal(error, basis, fresh)) throw error;
        basis = fresh;
      }
    }
  }

  private async readAnew(aggregate: AnyAggregate, { stream, facts, certain }: Basis): Promise<Basis> {
    const entry = await this.load(aggregate, stream, 'now');
    return { stream, entry, facts: certain ? facts : 'now', certain: true };
  }

  /**
   * A refusal may rest on a remembered state that another process has outdated, and so may an event id that is taken:
   * the other process has then decided this very command. A conflict always rests on one.
   */
  private mayDecideAgain(error: unknown, attempt: number): boolean {
    if (attempt >= this.options.attempts) return false;
    return [WrongExpectedRevision, DomainError, EventIdConflict].some((kind) => error instanceof kind);
  }

  private async decideAndAppend(
    { feature, facts }: HandledFeature,
    command: Command,
    { stream, entry, facts: freshness }: Basis,
  ): Promise<CommandResult> {
    const { context, data } = command;
    meetsExpectation(context, stream, entry);
    const reader = this.factReader(freshness);
    const known = facts === undefined ? undefined : await facts(data, reader);
    const events = feature.decide(data, entry.state, {
      now: reader.now,
      actor: context.actor,
      reason: context.reason,
      facts: known,
      newId: (name) => derivedId(context.commandId, name),
    });
    if (events.length === 0) return { streamId: stream, revision: entry.revision, eventIds: [] };
    const occurredAt = feature.anonymous?.occurredAt(known) ?? reader.now;
    const { traceparent } = this.tracer;
    const metadata = eventMetadata(context, occurredAt, { programme: feature.rule?.(known), traceparent });
    const stamped = this.stamp(events, metadata);
    const { personal } = this.ports;
    const sealed = personal?.concerns(stamped) === true ? await personal.seal(stamped) : stamped;
    return this.append(feature.aggregate, { stream, entry }, sealed);
  }

  private stamp(events: readonly DomainEvent[], metadata: EventMetadata): NewEvent[] {
    return events.map(({ type, data }, index) => ({
      id: eventIdOf(metadata.commandId, index),
      type,
      schemaVersion: this.ports.schemas.versionFor(type, data),
      data,
      metadata,
    }));
  }

  private async append(
    aggregate: AnyAggregate,
    { stream, entry }: { stream: string; entry: CachedStream },
    events: readonly NewEvent[],
  ): Promise<CommandResult> {
    const expected = entry.revision < 0 ? 'no-stream' : entry.revision;
    const appending = this.store.append(stream, expected, events);
    const { revision, position, repeated } = await appending.finally(() => this.written++);
    const eventIds = events.map(({ id }) => id);
    if (repeated) {
      // Written before, at a place that need not follow upon what is remembered.
      this.cache.forget(stream);
      return { streamId: stream, revision, position, eventIds };
    }
    const recorded = events.map((event, index) => ({
      ...event,
      streamId: stream,
      revision: entry.revision + 1 + index,
      position,
      recordedAt: '',
    }));
    this.cache.set(stream, advance(aggregate, entry, recorded));
    return { streamId: stream, revision, position, eventIds };
  }

  private factReader(freshness: Freshness): FactReader {
    const { views, vault = NO_VAULT } = this.ports;
    return {
      vault,
      now: this.clock.now(),
      state: (aggregate, id) => this.stateAsOf(freshness, aggregate, id),
      query: (sql, parameters) => views.query(sql, parameters),
      caughtUp: (projections) => views.caughtUp(projections),
    };
  }

  private async load(aggregate: AnyAggregate, stream: string, freshness: Freshness): Promise<CachedStream> {
    const remembered = this.cache.get(stream);
    if (remembered !== undefined && this.isFresh(remembered, freshness)) return remembered;
    const entry = remembered ?? { ...EMPTY_STREAM, state: aggregate.initialState, checkedAt: 0 };
    const events = await this.store.readStream(stream, { from: entry.revision + 1 });
    this.ports.schemas.refuseUnknown(events);
    const loaded = advance(aggregate, entry, events);
    this.cache.set(stream, loaded);
    return loaded;
  }

  private isFresh(entry: CachedStream, freshness: Freshness): boolean {
    if (freshness === 'as remembered') return true;
    return freshness === 'fresh enough' && performance.now() - entry.checkedAt <= this.options.factsFreshForMs;
  }
}

/** Whether deciding anew would end the same: nothing that the decision rested on has changed. */
function isFinal(error: unknown, { certain, entry }: Basis, fresh: Basis): boolean {
  return certain && !(error instanceof WrongExpectedRevision) && fresh.entry.revision === entry.revision;
}
