import type { Span, SpanPlan, Tracer } from './tracer';
import { NO_SPAN } from './untraced';

/** Does a piece of work and tells the tracer how it went. @throws what the work throws */
export async function traced<Result>(
  tracer: Tracer,
  plan: SpanPlan,
  work: (span: Span) => Promise<Result>,
): Promise<Result> {
  if (!tracer.on) return work(NO_SPAN);
  const span = tracer.begin(plan);
  try {
    return await span.during(() => work(span));
  } catch (error) {
    span.failed(error);
    throw error;
  } finally {
    span.end();
  }
}
