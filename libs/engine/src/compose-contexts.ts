import { CommandRegistry, repeatedCommands, WiringError } from '@pacesetter/commands';
import type { EventDefinition } from '@pacesetter/event-store';
import type { ContextDefinition } from './context-definition';

/** All contexts of the program as one, checked. */
export interface Composition {
  readonly contexts: readonly ContextDefinition[];
  readonly commands: CommandRegistry;
  readonly events: readonly EventDefinition[];
}

/**
 * Puts contexts together.
 * @throws WiringError naming every command with two handlers, every event type with no definition or two, and every
 *   stream category that two aggregates claim
 */
export function composeContexts(contexts: readonly ContextDefinition[]): Composition {
  const events = contexts.flatMap((context) => context.events);
  const features = contexts.flatMap((context) => context.features);
  const problems = [
    ...repeatedCommands(features),
    ...twice('event type', namesOf(events)),
    ...categoryProblems(contexts),
    ...unknownTypes(contexts),
    ...contexts.flatMap(httpProblems),
  ];
  if (problems.length > 0) throw new WiringError(problems);
  const commands = new CommandRegistry(features);
  return { contexts, commands, events };
}

function namesOf(events: readonly EventDefinition[]): string[] {
  return events.map(({ type }) => type);
}

function categoryProblems(contexts: readonly ContextDefinition[]): string[] {
  const aggregates = contexts.flatMap((context) => context.aggregates);
  const known = new Set(aggregates);
  const strangers = contexts
    .flatMap(({ features }) => features)
    .filter(({ feature }) => !known.has(feature.aggregate))
    .map(({ feature }) => `command ${feature.command.name} concerns an aggregate that no context lists`);
  return [
    ...twice(
      'stream category',
      aggregates.map(({ category }) => category),
    ),
    ...strangers,
  ];
}

/** Whoever listens to a type that nobody writes waits for ever. */
function unknownTypes(contexts: readonly ContextDefinition[]): string[] {
  const known = new Set(contexts.flatMap((context) => namesOf(context.events)));
  const listeners = contexts.flatMap(({ projections, policies = [], timerRules = [] }) => [
    ...projections,
    ...policies,
    ...timerRules,
  ]);
  return listeners.flatMap(({ name, on }) => {
    const unknown = on.filter((type) => !known.has(type));
    return unknown.map((type) => `"${name}" listens to event type ${type}, which has no definition`);
  });
}

/** Nobody shall find out by chance whether a command can be given over HTTP: each is listed, as one or the other. */
function httpProblems({ name, features, http }: ContextDefinition): string[] {
  if (http === undefined) return [];
  const listed = [...http.endpoints.map(({ feature }) => feature.command), ...(http.internal ?? [])].map(
    (command) => command.name,
  );
  const known = features.map(({ feature }) => feature.command.name);
  return [
    ...twice(`${name}: HTTP endpoint or internal command`, listed),
    ...known
      .filter((command) => !listed.includes(command))
      .map((command) => `${name}: command ${command} is neither an HTTP endpoint nor internal`),
    ...listed
      .filter((command) => !known.includes(command))
      .map((command) => `${name}: ${command} is listed for HTTP and has no handler here`),
  ];
}

function twice(what: string, names: readonly string[]): string[] {
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) < index));
  return [...repeated].map((name) => `${what} ${name} is defined twice`);
}
