import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { DomainError } from '@pacesetter/kernel';
import { traced } from '../../src/traced';
import { OpenTelemetryTracer } from './open-telemetry-tracer';
import { type SamplerName, samplerOf } from './sampler';

const SENT = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const NOT_RECORDED = SENT.replace(/01$/, '00');

function recording(sampler: SamplerName = 'parentbased_always_on', ratio = 1) {
  const exporter = new InMemorySpanExporter();
  const spanProcessors = [new SimpleSpanProcessor({ exporter })];
  const provider = new TracerProvider({ sampler: samplerOf(sampler, ratio), spanProcessors });
  const tracer = new OpenTelemetryTracer(provider.getTracer('test'));
  return { tracer, spans: () => exporter.getFinishedSpans() };
}

describe('OpenTelemetryTracer', () => {
  it('puts what is begun meanwhile below what is under way, across everything that is waited for', async () => {
    const { tracer, spans } = recording();
    const seen = await traced(tracer, { name: 'request', kind: 'server', parent: SENT }, async () => {
      await new Promise(setImmediate);
      return traced(tracer, { name: 'command' }, () => Promise.resolve([tracer.traceparent, tracer.logFields]));
    });
    const [command, request] = spans();
    expect(request?.parentSpanContext).toMatchObject({ spanId: '00f067aa0ba902b7' });
    expect(command?.parentSpanContext?.spanId).toBe(request?.spanContext().spanId);
    const { traceId, spanId } = command?.spanContext() ?? {};
    expect(seen).toEqual([`00-${traceId}-${spanId}-01`, { trace_id: traceId, span_id: spanId }]);
    expect(tracer.traceparent).toBeUndefined();
  });

  it('begins a trace of its own where it is told so, or told nonsense', () => {
    const { tracer, spans } = recording();
    for (const parent of ['none', 'nonsense']) tracer.begin({ name: parent, parent, links: [SENT, 'nonsense'] }).end();
    for (const span of spans()) {
      expect(span.parentSpanContext).toBeUndefined();
      expect(span.links).toHaveLength(1);
    }
  });

  it('says of a failure what kind it was, and not in which words', async () => {
    const { tracer, spans } = recording();
    const failing = (error: Error) => () => Promise.reject(error);
    const refused = new DomainError('not-open', 'Li Ming may not', {});
    await expect(traced(tracer, { name: 'refused' }, failing(refused))).rejects.toThrow(refused);
    await expect(traced(tracer, { name: 'broken' }, failing(new TypeError('Li Ming is null')))).rejects.toThrow();
    const [first, second] = spans();
    expect(first).toMatchObject({ status: { code: 0 }, attributes: { 'pacesetter.refusal': 'not-open' } });
    expect(second).toMatchObject({ status: { code: 2 }, attributes: { 'error.type': 'TypeError' } });
    expect(
      JSON.stringify(spans().map(({ attributes, status, events }) => ({ attributes, status, events }))),
    ).not.toContain('Li Ming');
  });

  it('records nothing of what is not to be seen, nor of what it leads to', async () => {
    const { tracer, spans } = recording();
    const inside = () => traced(tracer, { name: 'inside' }, () => Promise.resolve(tracer.traceparent));
    expect(await traced(tracer, { name: 'around' }, () => tracer.unseen(inside))).toBeUndefined();
    expect(spans().map(({ name }) => name)).toEqual(['around']);
  });

  it('records what something recorded has led to, and nothing of what was not', () => {
    const { tracer, spans } = recording('parentbased_traceidratio', 0);
    tracer.begin({ name: 'by chance' }).end();
    tracer.begin({ name: 'goes on', parent: SENT }).end();
    tracer.begin({ name: 'a deadline later', parent: 'none', links: [SENT] }).end();
    tracer.begin({ name: 'nobody followed', parent: NOT_RECORDED }).end();
    tracer.begin({ name: 'nor what came of it', parent: 'none', links: [NOT_RECORDED] }).end();
    expect(spans().map(({ name }) => name)).toEqual(['goes on', 'a deadline later']);
    const span = tracer.begin({ name: 'nobody followed', parent: NOT_RECORDED });
    expect(span.during(() => tracer.traceparent)).toBeUndefined();
  });

  it('can be told to record all, or nothing', () => {
    const names = (sampler: SamplerName, parent: string) => {
      const { tracer, spans } = recording(sampler);
      tracer.begin({ name: sampler, parent }).end();
      return spans().length;
    };
    expect([names('always_on', NOT_RECORDED), names('always_off', SENT), names('traceidratio', NOT_RECORDED)]).toEqual([
      1, 0, 1,
    ]);
    expect([names('parentbased_always_off', 'none'), names('parentbased_always_off', SENT)]).toEqual([0, 1]);
  });
});
