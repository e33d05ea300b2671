import type { Attributes, Span, SpanPlan, Tracer } from '@pacesetter/tracing';

/** A span as it was begun, and what was said of it. */
export interface RecordedSpan extends SpanPlan {
  readonly traceparent: string;
  readonly notes: Attributes;
  readonly error?: unknown;
}

/** A tracer for tests of one thing at a time: it keeps what it is told, and a span goes on with the one that is open. */
export class RecordedSpans implements Tracer {
  readonly on = true;
  readonly logFields = {};
  readonly spans: RecordedSpan[] = [];
  private underWay?: string;
  private hidden = false;

  get traceparent(): string | undefined {
    return this.underWay;
  }

  begin(plan: SpanPlan): Span {
    const number = String(this.spans.length + 1);
    const traceparent = `00-${'1'.repeat(32)}-${number.padStart(16, '0')}-01`;
    const recorded = { parent: this.underWay, ...plan, traceparent, notes: {}, error: undefined as unknown };
    if (!this.hidden) this.spans.push(recorded);
    return {
      note: (attributes) => void Object.assign(recorded.notes, attributes),
      failed: (error) => void (recorded.error = error),
      during: (work) => this.within(this.hidden ? undefined : traceparent, work),
      end: () => undefined,
    };
  }

  unseen<Result>(work: () => Result): Result {
    this.hidden = true;
    return this.within(undefined, work, () => (this.hidden = false));
  }

  private within<Result>(traceparent: string | undefined, work: () => Result, after?: () => void): Result {
    const before = this.underWay;
    const restore = () => {
      this.underWay = before;
      after?.();
    };
    this.underWay = traceparent;
    const result = work();
    if (result instanceof Promise) return result.finally(restore) as Result;
    restore();
    return result;
  }
}
