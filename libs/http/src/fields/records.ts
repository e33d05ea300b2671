import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { registerDecorator } from 'class-validator';
import { field, type FieldOptions } from './field';
import { isPlainText } from './plain-text';

/** Most entries of a record in one request. */
const MOST_ENTRIES = 200;
const LONGEST_KEY = 100;

export interface NumbersOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
}

/** Numbers by key: scores by criterion, counts by grade, … From 0 to a million when nothing else is said. */
export function Numbers({ min = 0, max = 1_000_000, ...options }: NumbersOptions = {}): PropertyDecorator {
  const isNumber = (value: unknown) => typeof value === 'number' && value >= min && value <= max;
  const entry = { type: 'number', minimum: min, maximum: max } as const;
  return record(isNumber, `numbers from ${min} to ${max}`, entry, options);
}

export interface TextsOptions extends FieldOptions {
  /** Most characters of each; 4,000 when absent. */
  readonly max?: number;
}

/** Texts by key. */
export function Texts({ max = 4_000, ...options }: TextsOptions = {}): PropertyDecorator {
  const isText = (value: unknown) => isPlainText(value) && (value as string).length <= max;
  return record(isText, `texts of at most ${max} characters`, { type: 'string', maxLength: max } as const, options);
}

type EntrySchema = { readonly type: 'number' | 'string' } & Readonly<Record<string, unknown>>;

function record(isEntry: (value: unknown) => boolean, what: string, entry: EntrySchema, options: FieldOptions) {
  const isRecord = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const entries = Object.entries(value);
    return entries.length <= MOST_ENTRIES && entries.every(([key, each]) => isKey(key) && isEntry(each));
  };
  const check: PropertyDecorator = (target, property) =>
    registerDecorator({
      name: 'isRecord',
      target: target.constructor,
      propertyName: property as string,
      options: { message: `$property must be an object of at most ${MOST_ENTRIES} ${what}, by their keys` },
      validator: { validate: isRecord },
    });
  return applyDecorators(
    asSent,
    field({ checks: () => [check], schema: { type: 'object', additionalProperties: entry } }, options),
  );
}

/** The transformation leaves out keys like `constructor`, which shall be refused. */
const asSent = Transform(({ obj, key }: { obj: Record<string, unknown>; key: string }) => obj[key]);

/** `__proto__` and its like would not be kept as they were sent. */
function isKey(key: string): boolean {
  return key.length > 0 && key.length <= LONGEST_KEY && isPlainText(key) && !(key in Object.prototype);
}
