import type { Command, CommandResult } from '@pacesetter/kernel';
import { traced, type Tracer } from '@pacesetter/tracing';
import type { HandledFeature } from './command-handling';

/**
 * A command as a piece of work of its own. Of one that nobody in particular gives nothing is recorded: the trace would lead
 * from what was sent to what was said.
 */
export function traceCommand(
  tracer: Tracer,
  { feature }: HandledFeature,
  { command, stream }: { readonly command: Command; readonly stream: string },
  work: () => Promise<CommandResult>,
): Promise<CommandResult> {
  if (!tracer.on) return work();
  if (feature.anonymous !== undefined) return tracer.unseen(work);
  const { name } = feature.command;
  const attributes = {
    'pacesetter.command': name,
    'pacesetter.command.id': command.context.commandId,
    'pacesetter.correlation.id': command.context.correlationId,
    'pacesetter.stream': stream,
  };
  return traced(tracer, { name: `command ${name}`, attributes }, async (span) => {
    const result = await work();
    span.note({ 'pacesetter.revision': result.revision, 'pacesetter.events': result.eventIds.length });
    return result;
  });
}
