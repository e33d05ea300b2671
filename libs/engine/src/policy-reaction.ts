import type { CommandRequest, DomainError, RecordedEvent } from '@pacesetter/kernel';
import type { Reaction } from '@pacesetter/projections';
import { traced, type Tracer, UNTRACED } from '@pacesetter/tracing';
import type { OnRefused } from './command-sender';
import type { AnyPolicy, Cause } from './context-definition';
import type { EngineObserver } from './engine-observer';

/** Gives commands and waits until they are decided; a refusal means that the matter has settled itself. */
export interface CommandGiver {
  sendAll(requests: readonly CommandRequest[], cause: Cause, onRefused?: OnRefused): Promise<unknown>;
}

/** Who is told what policies do. */
export interface PolicyObservers {
  readonly tracer?: Tracer;
  readonly observer?: Pick<EngineObserver, 'policyAnswered'>;
}

interface Asked {
  readonly policy: string;
  readonly event: RecordedEvent;
  readonly request: CommandRequest;
  readonly cause: Cause;
}

/**
 * All policies as one reaction: its checkpoint moves on after the commands were decided, so that nothing is forgotten;
 * their ids follow from the event, so that nothing is done twice. One after the other in the order of events where they
 * concern the same stream.
 */
export function policyReaction(
  policies: readonly AnyPolicy[],
  sender: CommandGiver,
  { tracer = UNTRACED, observer }: PolicyObservers = {},
): Reaction {
  const byType = groupByType(policies);
  return {
    name: 'policies',
    on: [...byType.keys()],
    async handle(events) {
      const asked = events.flatMap((event) => ask(byType.get(event.type) ?? [], event));
      const answers = asked.map((one) => tracePolicy(tracer, one, () => give(sender, one, observer)));
      const failed = (await Promise.allSettled(answers)).find(({ status }) => status === 'rejected');
      if (failed?.status === 'rejected') throw failed.reason;
    },
  };
}

async function give(
  sender: CommandGiver,
  { policy, event, request, cause }: Asked,
  observer: PolicyObservers['observer'],
): Promise<void> {
  let refusal: DomainError | undefined;
  await sender.sendAll([request], cause, (_, error) => (refusal = error));
  observer?.policyAnswered({ policy, event, command: request.command.name, refusal });
}

function ask(policies: readonly AnyPolicy[], event: RecordedEvent): Asked[] {
  const { correlationId } = event.metadata;
  return policies.flatMap((policy) =>
    policy.decide(event).map((request) => ({
      ...{ policy: policy.name, event, request },
      cause: { cause: event.id, correlationId },
    })),
  );
}

/** Goes on with the trace of the event. Where nobody followed what led here, nobody follows what comes of it. */
function tracePolicy(tracer: Tracer, { policy, event }: Asked, react: () => Promise<unknown>): Promise<unknown> {
  const { traceparent } = event.metadata;
  if (traceparent === undefined) return tracer.unseen(react);
  const attributes = { 'pacesetter.policy': policy, 'pacesetter.event.id': event.id, 'pacesetter.event': event.type };
  const links = [traceparent];
  return traced(tracer, { name: `policy ${policy}`, kind: 'consumer', parent: traceparent, links, attributes }, react);
}

function groupByType(policies: readonly AnyPolicy[]): Map<string, AnyPolicy[]> {
  const byType = new Map<string, AnyPolicy[]>();
  for (const policy of policies) {
    for (const type of policy.on) byType.set(type, [...(byType.get(type) ?? []), policy]);
  }
  return byType;
}
