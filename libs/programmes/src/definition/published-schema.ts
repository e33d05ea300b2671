import { ProgrammeSchema } from './programme.schema';
import { withSharedParts } from './shared-parts';

/** Formats of our own, as patterns that every editor understands; the loader asks the calendar on top. */
const patterns: Readonly<Record<string, string | undefined>> = {
  'calendar-date': '^\\d{4}-\\d{2}-\\d{2}$',
  deadline: '^P([1-9]\\d*WD|(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?)$',
  'iso-duration': '^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?$',
};

/** The JSON Schema of programme files as text, for editors: `programme.schema.json`. */
export function publishedSchema(): string {
  const schema = { $schema: 'http://json-schema.org/draft-07/schema#', ...withSharedParts(ProgrammeSchema) };
  return `${JSON.stringify(schema, withPatterns, 2)}\n`;
}

function withPatterns(_field: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('format' in value)) return value;
  const { format, ...rest } = value;
  const pattern = patterns[String(format)];
  return pattern === undefined ? rest : { ...rest, pattern };
}
