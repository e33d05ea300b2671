import { type EventDefinition, UnknownEventType } from '@pacesetter/event-store';
import type { RecordedEvent } from '@pacesetter/kernel';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** A decision stated data that its published schema does not allow: a defect of the program, never of the user. */
export class EventDataInvalid extends Error {
  override readonly name = 'EventDataInvalid';
}

/** Present version and shape of every event type that this program writes; a shape is compiled when it is first needed. */
export class EventSchemas {
  private readonly definitions: ReadonlyMap<string, EventDefinition>;
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly ajv = addFormats(new Ajv({ strict: false, allErrors: true }));

  constructor(definitions: readonly EventDefinition[]) {
    this.definitions = new Map(definitions.map((definition) => [definition.type, definition]));
  }

  /** Present schema version of a type. @throws EventDataInvalid when the type is unknown or the data does not fit. */
  versionFor(type: string, data: unknown): number {
    const known = this.definitions.get(type);
    if (known === undefined) throw new EventDataInvalid(`event type ${type} has no definition`);
    const validate = this.validatorOf(known);
    if (validate(data)) return known.schemaVersion;
    const problems = validate.errors?.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
    throw new EventDataInvalid(`${type}: ${problems?.join('; ')}`);
  }

  /**
   * Before a state is made of them: what an event of an unknown type means for it, only a later program knows.
   * @throws UnknownEventType of the first one of a type without a definition
   */
  refuseUnknown(events: readonly RecordedEvent[]): void {
    const stranger = events.find(({ type }) => !this.definitions.has(type));
    if (stranger !== undefined) throw new UnknownEventType(stranger);
  }

  private validatorOf({ type, schema }: EventDefinition): ValidateFunction {
    const compiled = this.validators.get(type) ?? this.ajv.compile(schema);
    this.validators.set(type, compiled);
    return compiled;
  }
}
