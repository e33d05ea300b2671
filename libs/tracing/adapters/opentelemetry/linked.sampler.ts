import { type Context, type Link, trace, TraceFlags } from '@opentelemetry/api';
import { type Sampler, SamplingDecision, type SamplingResult } from '@opentelemetry/sdk-trace';

/**
 * Records a new trace where something recorded has led to it: of what one command set off either all is there to be looked
 * at or nothing, also beyond a deadline that begins a trace of its own.
 */
export class LinkedSampler implements Sampler {
  constructor(private readonly otherwise: Sampler) {}

  shouldSample(...asked: Parameters<Sampler['shouldSample']>): SamplingResult {
    const [context, , , , , links] = asked;
    if (isRoot(context) && links.some(isRecorded)) return { decision: SamplingDecision.RECORD_AND_SAMPLED };
    return this.otherwise.shouldSample(...asked);
  }

  toString(): string {
    return `Linked{${this.otherwise.toString()}}`;
  }
}

function isRoot(context: Context): boolean {
  return trace.getSpanContext(context) === undefined;
}

function isRecorded({ context }: Link): boolean {
  return (context.traceFlags & TraceFlags.SAMPLED) !== 0;
}
