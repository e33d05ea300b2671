import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import { Engine } from '@pacesetter/engine';

/** Shapes of the events' data, as JSON Schemas: what `dataschema` of an event names. */
@Controller('v1/event-schemas')
export class EventSchemasController {
  constructor(private readonly engine: Engine) {}

  @Get()
  list(): { readonly items: readonly { type: string; version: number; meaning: string }[] } {
    const { events } = this.engine.parts.composition;
    return { items: events.map(({ type, schemaVersion: version, meaning }) => ({ type, version, meaning })) };
  }

  /** Events are delivered in the present version of their type, whatever version was written. */
  @Get(':type/:version')
  schema(@Param('type') type: string, @Param('version') version: string): object {
    const { events } = this.engine.parts.composition;
    const found = events.find((event) => event.type === type && String(event.schemaVersion) === version);
    if (found === undefined)
      throw new NotFoundException(`no events of type "${type}" in version ${version} are delivered`);
    return {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: type,
      description: found.meaning,
      ...found.schema,
    };
  }
}
