import { type createPool, Replica } from '@pacesetter/postgres';
import type { EngineOptions } from '../engine-options';

/** The replica that the options name, looked after; undefined when they name none. */
export async function openReplica(
  primary: ReturnType<typeof createPool>,
  { replica: named, log }: Pick<EngineOptions, 'replica' | 'log'>,
): Promise<Replica | undefined> {
  if (named === undefined) return undefined;
  const replica = new Replica({ primary, log, ...named });
  await replica.start();
  return replica;
}
