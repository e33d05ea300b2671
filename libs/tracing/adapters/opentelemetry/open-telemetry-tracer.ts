import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Context,
  createContextKey,
  type Link,
  ROOT_CONTEXT,
  type Span as OpenTelemetrySpan,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Tracer as OpenTelemetry,
} from '@opentelemetry/api';
import { DomainError } from '@pacesetter/kernel';
import { readTraceparent, sampledTraceparent } from '../../src/traceparent';
import type { Attributes, Span, SpanPlan, Tracer } from '../../src/tracer';
import { NO_SPAN } from '../../src/untraced';

/** Set where nothing is to be recorded. */
const UNSEEN = createContextKey('unseen');

const KINDS = {
  internal: SpanKind.INTERNAL,
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
} as const;

/** What a span that has failed for an unknown reason says of it. */
const UNKNOWN_REASON = '_OTHER';

/**
 * Records spans with OpenTelemetry. What is under way is kept here and not in the API's globals: several engines in one
 * process do not mix, and nobody else's instrumentation changes what we say.
 */
export class OpenTelemetryTracer implements Tracer {
  readonly on = true;
  private readonly underWay = new AsyncLocalStorage<Context>();

  constructor(private readonly tracer: OpenTelemetry) {}

  get traceparent(): string | undefined {
    const context = this.spanContext;
    return context && sampledTraceparent({ ...context, sampled: isSampled(context) });
  }

  get logFields(): Readonly<Record<string, string>> {
    const context = this.spanContext;
    if (context === undefined || !isSampled(context)) return {};
    return { trace_id: context.traceId, span_id: context.spanId };
  }

  begin({ name, kind = 'internal', attributes, parent, links = [] }: SpanPlan): Span {
    const context = this.contextOf(parent);
    if (context.getValue(UNSEEN) === true) return NO_SPAN;
    const options = { kind: KINDS[kind], attributes, links: links.flatMap(linkTo) };
    const span = this.tracer.startSpan(name, options, context);
    return new RecordedSpan(span, (work) => this.underWay.run(trace.setSpan(context, span), work));
  }

  unseen<Result>(work: () => Result): Result {
    return this.underWay.run(ROOT_CONTEXT.setValue(UNSEEN, true), work);
  }

  private get spanContext(): SpanContext | undefined {
    const context = this.underWay.getStore();
    return context && trace.getSpanContext(context);
  }

  private contextOf(parent: string | undefined): Context {
    if (parent === undefined) return this.underWay.getStore() ?? ROOT_CONTEXT;
    const remote = remoteSpan(parent);
    return remote === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, remote);
  }
}

class RecordedSpan implements Span {
  constructor(
    private readonly span: OpenTelemetrySpan,
    readonly during: <Result>(work: () => Result) => Result,
  ) {}

  note(attributes: Attributes): void {
    this.span.setAttributes(attributes);
  }

  /** A refusal is an answer like any other; everything else is an error, by name. */
  failed(error: unknown): void {
    if (error instanceof DomainError) {
      this.span.setAttribute('pacesetter.refusal', String(error.code));
      return;
    }
    this.span.setAttribute('error.type', kindOf(error));
    this.span.setStatus({ code: SpanStatusCode.ERROR });
  }

  end(): void {
    this.span.end();
  }
}

function kindOf(error: unknown): string {
  if (error instanceof Error) return error.name;
  return typeof error === 'number' ? String(error) : UNKNOWN_REASON;
}

function linkTo(traceparent: string): Link[] {
  const context = remoteSpan(traceparent);
  return context === undefined ? [] : [{ context }];
}

function remoteSpan(traceparent: string): SpanContext | undefined {
  const read = readTraceparent(traceparent);
  if (read === undefined) return undefined;
  const { traceId, spanId, sampled } = read;
  return { traceId, spanId, traceFlags: sampled ? TraceFlags.SAMPLED : TraceFlags.NONE, isRemote: true };
}

function isSampled({ traceFlags }: SpanContext): boolean {
  return (traceFlags & TraceFlags.SAMPLED) !== 0;
}
