import { DeadLetterQuery } from '@pacesetter/queue';
import { readSettings } from '@pacesetter/services';
import { withEngine } from '../engine';
import { Failure } from '../failure';
import { renderDeadLetter } from './render-dead-letter';

interface ShowOptions {
  readonly json?: boolean;
  readonly data?: string;
}

export async function showDeadLetter(timerId: string, { json, data }: ShowOptions): Promise<void> {
  const shown = await withEngine(readSettings({ data }), async ({ parts }) => {
    const letters = new DeadLetterQuery(parts.views);
    const letter = await letters.find(timerId);
    if (letter === undefined) throw new Failure(`no job of timer ${timerId} has ever failed for good`);
    return { ...letter, history: await letters.history(timerId) };
  });
  console.log(json === true ? JSON.stringify(shown, null, 2) : renderDeadLetter(shown));
}
