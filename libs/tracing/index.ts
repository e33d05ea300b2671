export type { Attributes, Span, SpanKind, SpanPlan, Tracer } from './src/tracer';
export { traced } from './src/traced';
export { NO_SPAN, UNTRACED } from './src/untraced';
