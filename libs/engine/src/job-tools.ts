import type { CommandExecutor } from '@pacesetter/commands';
import { type Clock, startedBy, SYSTEM } from '@pacesetter/kernel';
import type { KeyVault } from '@pacesetter/vault';
import type { CommandSender } from './command-sender';
import type { Composition } from './compose-contexts';
import type { JobTools } from './context-definition';
import type { Views } from './views';

export interface JobToolsParts {
  readonly composition: Composition;
  readonly clock: Clock;
  readonly executor: CommandExecutor;
  readonly sender: CommandSender;
  readonly views: Views;
  readonly vault: KeyVault;
}

/** What jobs work with. */
export function jobTools({ composition, clock, executor, sender, views, vault }: JobToolsParts): JobTools {
  const { contexts } = composition;
  const projections = contexts.flatMap((context) => context.projections.map(({ name }) => name));
  const sources = contexts.flatMap(({ gateFacts }) => gateFacts ?? []);
  return {
    clock,
    vault,
    query: (sql, parameters) => views.query(sql, parameters),
    caughtUp: (names) => views.caughtUp(names),
    state: (aggregate, id) => executor.state(aggregate, id),
    consider({ command, data, actor = SYSTEM, reason }) {
      const context = startedBy({ actor, reason, idempotencyKey: 'considered' });
      return executor.consider(composition.commands.handled(command.name), new command(data, context));
    },
    send: (request, cause) => sender.send(request, cause),
    sendAll: (requests, cause) => sender.sendAll(requests, cause),
    async gateFacts(campaignId) {
      await views.caughtUp(projections);
      const facts = await Promise.all(sources.map((source) => source(views, campaignId)));
      return Object.assign({}, ...facts) as Readonly<Record<string, unknown>>;
    },
  };
}
