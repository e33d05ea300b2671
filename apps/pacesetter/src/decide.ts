import { type CommandRequest, startedBy } from '@pacesetter/kernel';
import { administrator } from './administrator';
import { withEngine } from './engine';
import { readSettings } from '@pacesetter/services';

/** Decides one thing after the other in the name of who sits at the machine. @throws DomainError at the first refusal */
export function decideAsOffice(options: { readonly data?: string }, asked: readonly CommandRequest[]): Promise<void> {
  return withEngine(readSettings(options), async ({ parts }) => {
    for (const { command, data, reason } of asked) {
      await parts.bus.execute(new command(data, startedBy({ actor: administrator(), reason })));
    }
  });
}
