import type { Engine } from '@pacesetter/engine';
import { type CommandClass, startedBy } from '@pacesetter/kernel';
import { administrator } from '../administrator';

/** Who sits at the machine gives a command, with a reason. */
export async function giveCommand<Data>(
  { parts }: Engine,
  command: CommandClass<Data>,
  { data, reason }: { readonly data: Data; readonly reason?: string },
): Promise<void> {
  await parts.bus.execute(new command(data, startedBy({ actor: administrator(), reason })));
}
