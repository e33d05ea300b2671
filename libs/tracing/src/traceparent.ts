/** Version, trace, span and flags (W3C Trace Context, 3.2); later versions may add more. */
const FORM = /^(?!ff)([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const NOTHING = /^0+$/;
const SAMPLED = 1;

/** A `traceparent` in its parts. */
export interface TraceContext {
  readonly traceId: string;
  readonly spanId: string;
  readonly sampled: boolean;
}

/** What a `traceparent` says; nothing when it is none, as somebody else may have sent it. */
export function readTraceparent(text: string): TraceContext | undefined {
  const [, version, traceId = '', spanId = '', flags = '', rest] = FORM.exec(text) ?? [];
  if (version === undefined || (version === '00' && rest !== undefined)) return undefined;
  if (NOTHING.test(traceId) || NOTHING.test(spanId)) return undefined;
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & SAMPLED) === SAMPLED };
}

/** The `traceparent` of what is recorded; nothing when it is not. */
export function sampledTraceparent({ traceId, spanId, sampled }: TraceContext): string | undefined {
  return sampled ? `00-${traceId}-${spanId}-01` : undefined;
}
