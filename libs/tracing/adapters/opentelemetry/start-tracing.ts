import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Tracer } from '../../src/tracer';
import { OpenTelemetryTracer } from './open-telemetry-tracer';
import { type CollectorWatch, ReportingExporter } from './reporting.exporter';
import { type SamplerName, samplerOf } from './sampler';

export interface TracingOptions {
  /** Whose spans they are, where `OTEL_SERVICE_NAME` and `OTEL_RESOURCE_ATTRIBUTES` say nothing else. */
  readonly service: string;
  /** Tells processes of a service from each other. */
  readonly instance: string;
  readonly sampler: SamplerName;
  /** From 0 to 1. */
  readonly ratio: number;
  /** Milliseconds for which spans are gathered before they are sent; 5000 when absent. */
  readonly delayMs?: number;
  /** Spans that wait at most, and those beyond are dropped; 2048 when absent. */
  readonly queueSize?: number;
  readonly watch: CollectorWatch;
}

/** What records, and how to end it. */
export interface Tracing {
  readonly tracer: Tracer;
  /** Sends what is left. It takes as long as a collector that does not answer lets it: do not wait for ever. */
  stop(): Promise<void>;
}

/**
 * Sends spans to a collector over OTLP/HTTP (JSON), in the background. Where it is, with which headers, certificates,
 * compression and timeout, the exporter reads from the standard `OTEL_EXPORTER_OTLP_…` variables.
 */
export function startTracing({
  service,
  instance,
  sampler,
  ratio,
  delayMs,
  queueSize,
  watch,
}: TracingOptions): Tracing {
  const own = resourceFromAttributes({
    'service.name': service,
    'service.namespace': 'pacesetter',
    'service.instance.id': instance,
  });
  const exporter = new ReportingExporter(new OTLPTraceExporter(), watch);
  const provider = new TracerProvider({
    resource: own.merge(detectResources({ detectors: [envDetector] })),
    sampler: samplerOf(sampler, ratio),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: delayMs, maxQueueSize: queueSize })],
  });
  return { tracer: new OpenTelemetryTracer(provider.getTracer('pacesetter')), stop: () => provider.shutdown() };
}
