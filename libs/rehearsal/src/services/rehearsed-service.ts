import type { EngineOptions } from '@pacesetter/engine';
import { VirtualClock } from '@pacesetter/kernel';
import { derivedKeys } from '@pacesetter/personal-data';
import { EPHEMERAL } from '@pacesetter/engine';
import { repeatable } from '../repeatable';
import { rehearsalContext } from './rehearsed-commands.job';

/** Before any campaign: time comes with the first job. */
const BEFORE_EVERYTHING = '1900-01-01T00:00:00.000Z';

/**
 * A service as it takes part in a rehearsal that somebody else drives: time is what its jobs say, keys follow from the
 * seed, policies react when the driver says so, nothing is sent to anybody outside, and nothing is remembered of what
 * another process may have written.
 */
export function rehearsedService(options: EngineOptions, seed: number): EngineOptions {
  const contexts = options.contexts.map((context) => repeatable(context, seed));
  const vault = options.vault ?? { url: options.databaseUrl, masterKey: EPHEMERAL };
  return {
    ...options,
    contexts: [...contexts, rehearsalContext(contexts)],
    vault: { ...vault, keys: derivedKeys(String(seed)) },
    clock: new VirtualClock(BEFORE_EVERYTHING),
    roles: options.roles.filter((role) => role !== 'streams'),
    policies: 'driven',
    sweepEveryMs: 'never',
    executor: { ...options.executor, factsFreshForMs: 0 },
  };
}
