import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  type Sampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace';
import { LinkedSampler } from './linked.sampler';

/** Values of `OTEL_TRACES_SAMPLER`. */
export const SAMPLERS = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;

export type SamplerName = (typeof SAMPLERS)[number];

/** Which traces are recorded; `parentbased_…`: as those that have led to them. @param ratio of them, from 0 to 1 */
export function samplerOf(name: SamplerName, ratio: number): Sampler {
  const follows = name.startsWith('parentbased_');
  const root = rootSampler(follows ? name.slice('parentbased_'.length) : name, ratio);
  return follows ? new LinkedSampler(new ParentBasedSampler({ root })) : root;
}

function rootSampler(name: string, ratio: number): Sampler {
  if (name === 'always_off') return new AlwaysOffSampler();
  return name === 'traceidratio' ? new TraceIdRatioBasedSampler(ratio) : new AlwaysOnSampler();
}
