import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import { Engine } from '@pacesetter/engine';
import { Answers, Needs, publicRead } from '@pacesetter/http';
import { EventTypesShape, JsonSchemaShape } from './feed.answer';

/** Shapes of the events' data, as JSON Schemas: what `dataschema` of an event names. */
@Controller('v1/event-schemas')
export class EventSchemasController {
  constructor(private readonly engine: Engine) {}

  @Needs(publicRead('streams.list-schemas', { zh: '查看事件类型', en: 'List the types of events' }))
  @Get()
  @Answers(EventTypesShape)
  list(): { readonly items: readonly { type: string; version: number; meaning: string }[] } {
    const { events } = this.engine.parts.composition;
    return { items: events.map(({ type, schemaVersion: version, meaning }) => ({ type, version, meaning })) };
  }

  /** Events are delivered in the present version of their type, whatever version was written. */
  @Needs(publicRead('streams.read-schema', { zh: '查看事件结构', en: 'Read the shape of events' }))
  @Get(':type/:version')
  @Answers(JsonSchemaShape)
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
