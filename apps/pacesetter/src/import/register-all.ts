import type { Engine } from '@pacesetter/engine';
import { type Command, type CommandClass, derivedId, DomainError, startedBy } from '@pacesetter/kernel';
import { administrator } from '../administrator';

/** How many commands are under way at the same time. */
const WIDTH = 1_000;

export interface Refused<Entry> {
  readonly entry: Entry;
  readonly problem: string;
}

export interface Registration<Entry> {
  readonly command: CommandClass<Entry>;
  readonly entries: readonly Entry[];
  /** Names the import in the history. */
  readonly reason: string;
  /** Entries of a later step may need those of an earlier one. */
  readonly stepOf: (entry: Entry) => number;
  readonly onProgress: (done: number) => void;
  /** What is said again may be new again, e.g. a grade that was lost and won back: the decision knows what holds. */
  readonly decidedAnew?: boolean;
}

/**
 * Gives a command for each entry, many side by side; the same entry again is answered with its first result, so that an
 * import that was cut off can be repeated. Answers what was refused, and why.
 */
export async function registerAll<Entry>(
  { parts: { bus } }: Engine,
  { command, entries, reason, stepOf, onProgress, decidedAnew = false }: Registration<Entry>,
): Promise<readonly Refused<Entry>[]> {
  const refused: Refused<Entry>[] = [];
  let done = 0;
  const register = async (entry: Entry) => {
    const idempotencyKey = derivedId('import', command.name, JSON.stringify(entry));
    const once = decidedAnew ? {} : { idempotencyKey };
    const context = startedBy({ actor: administrator(), reason, ...once });
    await bus.execute<Command, unknown>(new command(entry, context)).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
      refused.push({ entry, problem: error.message });
    });
  };
  for (const group of groups(entries, stepOf)) {
    await Promise.all(group.map(register));
    onProgress((done += group.length));
  }
  return refused;
}

/** At most `WIDTH` entries, all of one step. */
function groups<Entry>(entries: readonly Entry[], stepOf: (entry: Entry) => number): readonly (readonly Entry[])[] {
  const made: Entry[][] = [];
  let step: number | undefined;
  for (const entry of entries) {
    const last = made.at(-1);
    if (last !== undefined && stepOf(entry) === step && last.length < WIDTH) last.push(entry);
    else made.push([entry]);
    step = stepOf(entry);
  }
  return made;
}
