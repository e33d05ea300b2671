import type { Engine } from '@pacesetter/engine';
import { idsInTree } from '@pacesetter/organizations';
import { person } from '@pacesetter/privacy';
import { personSecretId } from '@pacesetter/personal-data';
import { suggestion } from '@pacesetter/programmes';
import { Failure } from '../failure';

/** How a person is named on the command line: by id, or, who has none, by name and organisation. */
export interface NamedPerson {
  readonly id?: string;
  readonly name?: string;
  readonly organization?: string;
}

/**
 * The id under which somebody's texts are sealed. Who is not known at all was mistyped: forgetting would shut the door
 * to whoever gets that id one day.
 * @throws Failure with the nearest ids
 */
export async function findPerson(engine: Engine, named: NamedPerson): Promise<string> {
  const { vault, executor, views } = engine.parts;
  const personId = await idOf(engine, named);
  const secretId = personSecretId(personId);
  const isKnown = (await vault.read([secretId])).has(secretId);
  if (isKnown || (await executor.state(person, personId)) !== 'remembered') return personId;
  if (named.id === undefined) {
    throw new Failure(`nothing is stored about somebody named "${named.name}" in organisation ${named.organization}`);
  }
  const ids = await idsInTree(views);
  throw new Failure(`nothing is stored about a person "${personId}"; ${suggestion(personId, ids, '"')}`);
}

/** @throws Failure unless exactly one way of naming is used */
async function idOf({ parts: { personKeys } }: Engine, { id, name, organization }: NamedPerson): Promise<string> {
  if (id !== undefined && name === undefined && organization === undefined) return id;
  if (id === undefined && name !== undefined && organization !== undefined) {
    return personKeys.pseudonym(organization, name);
  }
  throw new Failure('say who: an id, or, for somebody without one, --name and --organization');
}
