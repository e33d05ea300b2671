import { hostname } from 'node:os';
import { UNTRACED } from '@pacesetter/tracing';
import { startTracing, type Tracing } from '@pacesetter/tracing/opentelemetry';
import type { Logger } from 'pino';
import { within } from '../operations/within';
import type { Settings } from '../settings/settings';

/** How long the end of a process waits for a collector, in milliseconds. */
const FAREWELL_MS = 3_000;

const OFF: Tracing = { tracer: UNTRACED, stop: () => Promise.resolve() };

/** Tracing as the settings have it. The work never waits for the collector, nor fails with it. */
export function openTracing(service: string, { tracing }: Pick<Settings, 'tracing'>, log: Logger): Tracing {
  if (tracing === undefined) return OFF;
  const watch = {
    lost: (reason: string) => log.warn({ reason }, 'traces get lost: their collector cannot be reached'),
    back: () => log.info('traces get through again'),
  };
  const instance = `${hostname()}#${process.pid}`;
  const started = startTracing({ ...tracing, service: tracing.service ?? nameOf(service), instance, watch });
  return { tracer: started.tracer, stop: () => sendWhatIsLeft(started) };
}

async function sendWhatIsLeft(tracing: Tracing): Promise<void> {
  // What was lost has been reported.
  const sent = tracing.stop().catch(() => undefined);
  await within(sent, FAREWELL_MS);
}

/** As others see it: the product, and which part of it. */
function nameOf(service: string): string {
  return service === 'pacesetter' ? service : `pacesetter-${service}`;
}
