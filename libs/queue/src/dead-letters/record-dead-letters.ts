import { type Command, derivedId, startedBy, SYSTEM } from '@pacesetter/kernel';
import { RecordDeadLetter } from '../features/record-dead-letter/record-dead-letter';
import type { DeadLetter } from '../jobs/dead-letter';

/** What a worker needs as `onDeadLetter`: each letter becomes a command of the system, once however often it is told. */
export function recordDeadLetters(
  execute: (command: Command) => Promise<unknown>,
): (letter: DeadLetter) => Promise<void> {
  return async (letter) => {
    const idempotencyKey = derivedId('dead-letter', letter.timerId, letter.attempts, letter.history.at(-1)?.at ?? '');
    await execute(new RecordDeadLetter(letter, startedBy({ actor: SYSTEM, idempotencyKey })));
  };
}
