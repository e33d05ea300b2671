import type { EventDefinition } from '@pacesetter/event-store';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** A decision stated data that its published schema does not allow: a defect of the program, never of the user. */
export class EventDataInvalid extends Error {
  override readonly name = 'EventDataInvalid';
}

/** Present version and shape of every event type that this program writes. */
export class EventSchemas {
  private readonly validators = new Map<string, { version: number; validate: ValidateFunction }>();

  constructor(definitions: readonly EventDefinition[]) {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    for (const { type, schemaVersion, schema } of definitions) {
      this.validators.set(type, { version: schemaVersion, validate: ajv.compile(schema) });
    }
  }

  /** Present schema version of a type. @throws EventDataInvalid when the type is unknown or the data does not fit. */
  versionFor(type: string, data: unknown): number {
    const known = this.validators.get(type);
    if (known === undefined) throw new EventDataInvalid(`event type ${type} has no definition`);
    if (known.validate(data)) return known.version;
    const problems = known.validate.errors?.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
    throw new EventDataInvalid(`${type}: ${problems?.join('; ')}`);
  }
}
