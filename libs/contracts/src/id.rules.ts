import type { Refuse } from '@pacesetter/kernel';

/** As long as parameters of requests may be. */
const LONGEST = 200;

/**
 * What is wrong with an id that somebody chooses. Names of streams are put together of ids, divided by `~`: one that has a
 * `~` in it would lead to the stream of somebody else.
 */
export function idProblem(id: string): string | undefined {
  if (id !== '' && id.length <= LONGEST && id === id.trim() && !id.includes('~')) return undefined;
  return `"${id}" is no id: it has 1 to ${LONGEST} characters, no "~", and no blank at either end`;
}

/** Makes a context's rule for ids that somebody chooses. */
export function idRule(refuse: Refuse<'id-wrong'>) {
  /** @throws DomainError for an id that cannot be part of a stream's name */
  return (id: string): void => {
    const problem = idProblem(id);
    if (problem !== undefined) throw refuse('id-wrong', problem, { id });
  };
}
