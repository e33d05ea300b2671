import { type SamplerName, SAMPLERS } from '@pacesetter/tracing/opentelemetry';
import type { Variables } from './variables';

/** What is recorded of the work, where it is sent anywhere. */
export interface TracingSettings {
  /** Name of the service, where its own is not to be used. */
  readonly service?: string;
  readonly sampler: SamplerName;
  /** Share of traces that are recorded, from 0 to 1, where the sampler asks for one. */
  readonly ratio: number;
  readonly delayMs?: number;
  readonly queueSize?: number;
}

const MOST = { from: 1, to: 999_999_999 };

/**
 * The standard variables of OpenTelemetry, as far as they concern traces; nothing is recorded unless there is an endpoint.
 * Those of the exporter (headers, certificates, compression, timeout) it reads itself.
 */
export function tracingSettings(variables: Variables): TracingSettings | undefined {
  const endpoints = ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'].map((name) =>
    variables.address(name),
  );
  const off = variables.choice('OTEL_SDK_DISABLED', ['true', 'false']) === 'true';
  const exported = variables.choice('OTEL_TRACES_EXPORTER', ['otlp', 'none']) !== 'none';
  checkProtocol(variables);
  checkAttributes(variables);
  const settings = {
    service: variables.text('OTEL_SERVICE_NAME'),
    sampler: variables.choice('OTEL_TRACES_SAMPLER', SAMPLERS) ?? 'parentbased_always_on',
    ratio: variables.share('OTEL_TRACES_SAMPLER_ARG') ?? 1,
    delayMs: variables.whole('OTEL_BSP_SCHEDULE_DELAY', MOST),
    queueSize: variables.whole('OTEL_BSP_MAX_QUEUE_SIZE', MOST),
  };
  return exported && !off && endpoints.some((endpoint) => endpoint !== undefined) ? settings : undefined;
}

/** Spans are sent in one form: another one would be asked for in vain. */
function checkProtocol(variables: Variables): void {
  for (const name of ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'OTEL_EXPORTER_OTLP_PROTOCOL']) {
    const protocol = variables.text(name);
    if (protocol === undefined || protocol === 'http/json') continue;
    variables.mistake(
      `${name} is "${protocol}": traces are sent as http/json, which collectors take on the port for HTTP (4318); ` +
        'leave it out, or set it to http/json',
    );
  }
}

/** The SDK leaves all of them out when one of them cannot be read. */
function checkAttributes(variables: Variables): void {
  for (const attribute of variables.list('OTEL_RESOURCE_ATTRIBUTES')) {
    if (/^[^=]+=/.test(attribute)) continue;
    variables.mistake(
      `OTEL_RESOURCE_ATTRIBUTES has "${attribute}": an attribute is like deployment.environment.name=test`,
    );
  }
}
