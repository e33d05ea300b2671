import type { Type } from '@nestjs/common';
import { commandsController } from '@pacesetter/http';
import { commandContext } from './command-context';
import type { ContextDefinition } from './context-definition';
import type { EngineOptions } from './engine-options';
import { HealthController } from './health/health.controller';
import { jobContext } from './job-context';

/** Every controller that a process serves with these contexts. */
export function controllersOf(
  contexts: readonly ContextDefinition[],
  serves: EngineOptions['serves'] = () => true,
): readonly Type[] {
  return [
    HealthController,
    ...withOwn(contexts)
      .filter(({ name }) => serves(name))
      .flatMap(controllersOfContext),
  ];
}

/** The contexts of a product, and those that the engine brings itself. */
export function withOwn(contexts: readonly ContextDefinition[]): readonly ContextDefinition[] {
  return [...contexts, commandContext, jobContext(contexts)];
}

function controllersOfContext({ name, http, nest }: ContextDefinition): Type[] {
  const own = http === undefined ? [] : [commandsController(name, http.endpoints)];
  return [...own, ...(nest?.controllers ?? [])];
}
