import { Ajv } from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { isDay, isDuration, isTimeZone } from '../calendar/calendar';
import { workingDaysIn } from '../calendar/working-calendar';
import { ProgrammeSchema } from '../definition/programme.schema';
import { withSharedParts } from '../definition/shared-parts';
import { suggestion } from '../suggestion';
import type { Finding } from './problem';

/** Holds data against the schema and fills in defaults, in place. */
export function schemaFindings(data: unknown): readonly Finding[] {
  const validate = validator();
  if (validate(data)) return [];
  const errors = validate.errors ?? [];
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath);
  const insideUnion = ({ keyword, instancePath }: ErrorObject) =>
    keyword !== 'anyOf' && unions.some((path) => instancePath === path || instancePath.startsWith(`${path}/`));
  return errors.filter((error) => !insideUnion(error)).map(findingOf);
}

let compiled: ValidateFunction | undefined;

/** The schema is our own and its spec validates it; what is read once in a while need not be compiled to the fastest code. */
const quickToCompile = { validateSchema: false, meta: false, inlineRefs: false, code: { optimize: false } };

/** Compiled when the first programme is read: a process that reads none does not pay for it. */
function validator(): ValidateFunction {
  compiled ??= new Ajv({ allErrors: true, useDefaults: true, verbose: true, ...quickToCompile })
    .addFormat('calendar-date', isDay)
    .addFormat('iso-duration', isDuration)
    .addFormat('deadline', (text) => isDuration(text) || workingDaysIn(text) !== undefined)
    .addFormat('time-zone', isTimeZone)
    .compile(withSharedParts(ProgrammeSchema));
  return compiled;
}

function findingOf(error: ErrorObject): Finding {
  const path = pathOf(error.instancePath);
  const explain = explanations[error.keyword];
  return explain ? explain(error, path) : { code: 'wrong-value', path, message: `${nameOf(path)} ${error.message}` };
}

type Explain = (error: ErrorObject, path: Finding['path']) => Finding;

const explanations: Readonly<Record<string, Explain>> = {
  additionalProperties: ({ params, parentSchema }, path) => {
    const field = String(params['additionalProperty']);
    const known = Object.keys((parentSchema?.['properties'] ?? {}) as object);
    const hint = suggestion(field, known);
    return {
      code: 'unknown-field',
      path: [...path, field],
      atField: true,
      message: `unknown field \`${field}\``,
      hint,
    };
  },
  required: ({ params }, path) => {
    const field = String(params['missingProperty']);
    return { code: 'missing-field', path, message: `${nameOf(path)} has no field \`${field}\`` };
  },
  type: ({ params, data }, path) => ({
    code: 'wrong-type',
    path,
    message: `${nameOf(path)} is ${kindOf(data)}, expected ${String(params['type'])}`,
  }),
  enum: ({ params, data }, path) => {
    const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
    const hint = suggestion(String(data), allowed);
    return { code: 'wrong-value', path, message: `${nameOf(path)} cannot be \`${String(data)}\``, hint };
  },
  format: ({ params, data }, path) => ({
    code: 'wrong-value',
    path,
    message: `\`${String(data)}\` is not ${formats[String(params['format'])] ?? String(params['format'])}`,
  }),
  pattern: ({ data }, path) => ({
    code: 'wrong-value',
    path,
    message: `\`${String(data)}\` is not a key`,
    hint: 'keys are in kebab case: small letters and digits, joined by hyphens',
  }),
  anyOf: ({ schema }, path) => ({
    code: 'wrong-value',
    path,
    message: `${nameOf(path)} is none of its possible shapes`,
    hint: `write either ${(schema as readonly { properties?: object }[])
      .map((shape) => `{ ${Object.keys(shape.properties ?? {}).join(', ')} }`)
      .join(' or ')}`,
  }),
};

const formats: Readonly<Record<string, string>> = {
  'calendar-date': 'a day of the calendar; write YYYY-MM-DD',
  'iso-duration': 'an ISO 8601 duration; write e.g. P10D, P1M or PT36H',
  deadline: 'a duration; write e.g. P10D, P1M, PT36H, or P5WD for working days',
  'time-zone': 'a time zone of the IANA database; write e.g. Asia/Shanghai',
};

function pathOf(pointer: string): readonly (string | number)[] {
  const parts = pointer.split('/').slice(1);
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')));
}

function nameOf(path: Finding['path']): string {
  const name = path.at(-1);
  if (name === undefined) return 'the programme';
  return typeof name === 'number' ? `entry ${name + 1} of \`${String(path.at(-2))}\`` : `\`${name}\``;
}

function kindOf(data: unknown): string {
  if (data === null) return 'empty';
  return Array.isArray(data) ? 'a list' : `of type ${typeof data}`;
}
