import type { HandledFeature, ViewReader } from '@pacesetter/commands';
import type { EventDefinition } from '@pacesetter/event-store';
import type {
  Aggregate,
  Clock,
  CommandClass,
  CommandRequest,
  CommandResult,
  DomainEvent,
  Policy,
  TimerRule,
} from '@pacesetter/kernel';
import type { AnyCommandEndpoint } from '@pacesetter/http';
import type { Projection } from '@pacesetter/projections';
import type { JobDefinition, JobHandler } from '@pacesetter/queue';
import type { KeyVault } from '@pacesetter/vault';
import type { ModuleMetadata } from '@nestjs/common';

/** What led to a command that the system itself gives; its id and the commands' ids follow from `cause`. */
export interface Cause {
  /** Stable id of the event, timer or step that asks: the same cause gives the same command ids. */
  readonly cause: string;
  /** Id of the event or timer for the record; `cause` when absent. */
  readonly causationId?: string;
  readonly correlationId?: string;
}

/** What a job may use: views to find out what is to be done, and commands to do it. */
export interface JobTools extends ViewReader {
  readonly clock: Clock;
  /** Keeps what must be able to disappear, and what nobody may know yet. */
  readonly vault: KeyVault;
  /** State of an aggregate, from its stream. */
  state<State, Event extends DomainEvent>(aggregate: Aggregate<State, Event>, id: string): Promise<State>;
  /** Gives a command. @throws DomainError when it is refused. */
  send(request: CommandRequest, cause: Cause): Promise<CommandResult>;
  /** What a command would lead to now; nothing is decided. @throws DomainError when it would be refused. */
  consider(request: CommandRequest): Promise<readonly DomainEvent[]>;
  /**
   * Gives many commands, in parallel where they concern different streams. A refusal means that the matter has settled
   * itself; it is counted, other errors end the job.
   */
  sendAll(requests: readonly CommandRequest[], cause: Cause): Promise<{ accepted: number; refused: number }>;
  /** What all contexts together know about a campaign for its gates, from read models that have caught up. */
  gateFacts(campaignId: string): Promise<Readonly<Record<string, unknown>>>;
}

/** What a context contributes to the facts that gates ask for, by the names of the gate facts. */
export type GateFactSource = (
  views: ViewReader,
  campaignId: string,
) => Promise<Readonly<Record<string, string | number | boolean>>>;

/** Of any event, but the types that it listens to are names. */
type Listening<Listener extends { readonly on: readonly unknown[] }> = Omit<Listener, 'on'> & {
  readonly on: readonly string[];
};

/** An aggregate of any state, as contexts list theirs. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- state and event are each context's own affair
export type AnyAggregate = Aggregate<any, any>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
export type AnyPolicy = Listening<Policy<any>>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
export type AnyTimerRule = Listening<TimerRule<any>>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
export type AnyProjection = Listening<Projection<any>>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
export type AnyJobHandler = JobHandler<any>;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
export type AnyCommandClass = CommandClass<any>;

/** Which of a context's commands people and other systems may give; each is named in one of the two lists. */
export interface HttpSurface {
  readonly endpoints: readonly AnyCommandEndpoint[];
  /** Those that only the product itself gives: from policies and jobs. */
  readonly internal?: readonly AnyCommandClass[];
}

/** Everything a context brings: the engine puts all of them together and refuses to start when something is missing. */
export interface ContextDefinition {
  readonly name: string;
  readonly aggregates: readonly AnyAggregate[];
  readonly events: readonly EventDefinition[];
  readonly features: readonly HandledFeature[];
  readonly projections: readonly AnyProjection[];
  readonly policies?: readonly AnyPolicy[];
  readonly timerRules?: readonly AnyTimerRule[];
  /** Entries of the job catalogue, each with exactly one handler among all contexts. */
  readonly jobDefinitions?: readonly JobDefinition[];
  readonly jobs?: readonly ((tools: JobTools) => AnyJobHandler)[];
  readonly gateFacts?: GateFactSource;
  /** Its commands as they are given over HTTP. */
  readonly http?: HttpSurface;
  /** Controllers, queries and what they need. */
  readonly nest?: Pick<ModuleMetadata, 'controllers' | 'providers'>;
}
