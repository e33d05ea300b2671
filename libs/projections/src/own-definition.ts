import { isLaterRelease } from '@pacesetter/postgres';
import type { Checkpoint } from './checkpoint';
import { ProgramOutdated } from './errors';
import { fingerprint } from './fingerprint';
import { prepareProjection } from './prepare-projection';
import type { ProjectionContext } from './projection-context';

/**
 * The checkpoint of tables that were made as this program wants them; undefined when an earlier definition has made them.
 * @throws ProgramOutdated when a later program has made them after a definition of its own
 */
export async function ownDefinition(context: ProjectionContext): Promise<Checkpoint | undefined> {
  const { projection, release } = context;
  const checkpoint = await prepareProjection(context);
  if (checkpoint.fingerprint === fingerprint(projection)) return checkpoint;
  const { madeBy } = checkpoint;
  if (isLaterRelease(madeBy, release)) throw new ProgramOutdated(projection.name, release, madeBy);
  return undefined;
}
