import type { RecordedEvent } from '@pacesetter/kernel';
import { NoUpcaster } from './errors';
import type { EventDefinition } from './event-definition';

/** Makes events of every version ever written look as if they had been written today. */
export class UpcasterRegistry {
  private readonly definitions: ReadonlyMap<string, EventDefinition>;

  constructor(definitions: readonly EventDefinition[] = []) {
    this.definitions = new Map(definitions.map((definition) => [definition.type, definition]));
  }

  /**
   * The event in its type's present version; types that nobody has defined stay as they are.
   * @throws NoUpcaster when a step is missing, or the event is newer than this program.
   */
  upcast(event: RecordedEvent): RecordedEvent {
    const definition = this.definitions.get(event.type);
    if (definition === undefined || definition.schemaVersion === event.schemaVersion) return event;
    return { ...event, schemaVersion: definition.schemaVersion, data: presentData(definition, event) };
  }
}

function presentData({ schemaVersion: present, upcasters }: EventDefinition, event: RecordedEvent): unknown {
  if (event.schemaVersion > present) throw new NoUpcaster(event, event.schemaVersion);
  let data = event.data;
  for (let version = event.schemaVersion; version < present; version++) {
    const upcaster = upcasters?.[version] as ((data: unknown) => unknown) | undefined;
    if (upcaster === undefined) throw new NoUpcaster(event, version);
    data = upcaster(data);
  }
  return data;
}
