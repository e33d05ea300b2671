import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Span, Tracer } from '@pacesetter/tracing';
import type { FastifyRequest } from 'fastify';

/** Statuses from which on the failure is ours. */
const OUR_FAILURE = 500;

/**
 * A span for each request, which goes on with the trace that the client names (`traceparent`). Routes are told as they are
 * declared, without what stands in them. What people send anonymously is not recorded: the trace would lead to who has
 * sent it.
 */
export function traceRequests(app: NestFastifyApplication, tracer: Tracer): void {
  if (!tracer.on) return;
  const spans = new WeakMap<FastifyRequest, Span>();
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (request, _reply, done) => {
    if (!isFollowed(request)) return tracer.unseen(done);
    const span = beginRequest(tracer, request);
    spans.set(request, span);
    span.during(done);
  });
  // The body has come in since, by events that know nothing of the request they belong to.
  server.addHook('preValidation', (request, _reply, done) => {
    const span = spans.get(request);
    if (span === undefined) return tracer.unseen(done);
    span.during(done);
  });
  server.addHook('onResponse', async (request, { statusCode }) => {
    const span = spans.get(request);
    span?.note({ 'http.response.status_code': statusCode });
    if (statusCode >= OUR_FAILURE) span?.failed(statusCode);
    span?.end();
  });
}

/** Who asks for health asks every few seconds. */
function isFollowed({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.config.access?.right.anonymous !== true && routeOptions.url?.startsWith('/health') !== true;
}

function beginRequest(tracer: Tracer, { method, headers, routeOptions }: FastifyRequest): Span {
  const { url: route } = routeOptions;
  const { traceparent } = headers;
  return tracer.begin({
    name: route === undefined ? method : `${method} ${route}`,
    kind: 'server',
    parent: typeof traceparent === 'string' ? traceparent : 'none',
    attributes: { 'http.request.method': method, ...(route !== undefined && { 'http.route': route }) },
  });
}
