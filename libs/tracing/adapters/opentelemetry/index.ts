export type { CollectorWatch } from './reporting.exporter';
export { type SamplerName, SAMPLERS } from './sampler';
export { startTracing, type Tracing, type TracingOptions } from './start-tracing';
