import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, ValidateIf, type ValidationOptions } from 'class-validator';

/** Most elements of a list in one request: more is imported from a file, or ordered as a batch. */
const LONGEST_LIST = 1_000;

export interface FieldOptions {
  /** May be left out. `null` is no way of leaving it out. */
  readonly optional?: boolean;
  /** A list of such values; a number says how many at most, 1,000 otherwise. */
  readonly list?: true | number;
  /** What it means, where the name does not say it. */
  readonly description?: string;
  /** What holds where it is left out, for readers of the document. */
  readonly default?: string | number | boolean;
}

/** One kind of value: how it is checked, and how the published schema describes it. */
export interface FieldKind {
  /** The checks, of every element where there is a list. */
  readonly checks: (each: ValidationOptions) => readonly PropertyDecorator[];
  readonly schema: ApiPropertyOptions;
}

/** A property of a request: checked and published from the same words. */
export function field({ checks, schema }: FieldKind, { optional = false, list, description, ...usual }: FieldOptions) {
  const published = { ...schema, ...usual, required: !optional, description, ...(list && listSchema(list)) };
  return applyDecorators(
    ...(optional ? [ValidateIf((_request, value) => value !== undefined)] : []),
    ...(list === undefined ? [] : listChecks(list)),
    ...checks({ each: list !== undefined }),
    ApiProperty(published as ApiPropertyOptions),
  );
}

function listSchema(list: true | number): ApiPropertyOptions {
  return { isArray: true, maxItems: longest(list) };
}

function listChecks(list: true | number): PropertyDecorator[] {
  const most = longest(list);
  return [
    IsArray({ message: '$property must be a list' }),
    ArrayMaxSize(most, { message: `$property may have at most ${most} elements` }),
  ];
}

function longest(list: true | number): number {
  return list === true ? LONGEST_LIST : list;
}
