import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsBoolean, IsInt, IsNumber, Matches, Max, Min } from 'class-validator';
import { field, type FieldOptions } from './field';

export interface NumberOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
}

/** A whole number; from 0 to 2^31-1 when nothing else is said. */
export function Whole({ min = 0, max = 2 ** 31 - 1, ...options }: NumberOptions = {}): PropertyDecorator {
  return field(
    {
      checks: (each) => [
        IsInt({ ...each, message: '$property must be a whole number' }),
        ...between(min, max).map((check) => check(each)),
      ],
      schema: { type: 'integer', minimum: min, maximum: max },
    },
    options,
  );
}

/** A number, e.g. a score; from 0 to 1,000 when nothing else is said. */
export function Score({ min = 0, max = 1_000, ...options }: NumberOptions = {}): PropertyDecorator {
  return field(
    {
      checks: (each) => [
        IsNumber({ allowInfinity: false, allowNaN: false }, { ...each, message: '$property must be a number' }),
        ...between(min, max).map((check) => check(each)),
      ],
      schema: { type: Number, minimum: min, maximum: max },
    },
    options,
  );
}

function between(min: number, max: number) {
  return [
    (each: object) => Min(min, { ...each, message: `$property must be at least ${min}` }),
    (each: object) => Max(max, { ...each, message: `$property must be at most ${max}` }),
  ];
}

/** Yes or no. */
export function Flag(options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      checks: (each) => [IsBoolean({ ...each, message: '$property must be true or false' })],
      schema: { type: Boolean },
    },
    options,
  );
}

/** No year 0: the database has none. */
const INSTANT = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;
const DAY = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** A moment: ISO 8601 with its zone. The product works with it in UTC with milliseconds. */
export function Instant(options: FieldOptions = {}): PropertyDecorator {
  const moment = field(
    {
      checks: (each) => [
        Matches(INSTANT, {
          ...each,
          message: '$property must be a moment with its zone, e.g. 2010-06-01T09:00:00+08:00',
        }),
      ],
      schema: { type: String, format: 'date-time' },
    },
    options,
  );
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => inUtc(value)),
    moment,
  );
}

/** As it is where it is no moment: the check says so. */
function inUtc(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inUtc);
  if (typeof value !== 'string' || !INSTANT.test(value)) return value;
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? `no such moment: ${value}` : moment.toISOString();
}

/** A day in the programme's time zone, ISO 8601. */
export function Day(options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      checks: (each) => [Matches(DAY, { ...each, message: '$property must be a day, e.g. 2010-06-01' })],
      schema: { type: String, format: 'date' },
    },
    options,
  );
}
