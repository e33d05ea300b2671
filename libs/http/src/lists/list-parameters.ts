import { applyDecorators, type Type as Class } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, Length, registerDecorator } from 'class-validator';
import { field } from '../fields/field';
import { IsPlainText } from '../fields/plain-text';
import { Choice, Text } from '../fields/texts';
import { Instant } from '../fields/values';
import { PageParameters } from '../parameters';
import type { ListField } from './list-field';
import type { ListQuery } from './list-page';
import { type Listing, sortable, sortProblem } from './listing';

/** Most values of one filter. */
const MOST_VALUES = 20;
const LONGEST_VALUE = 200;

/** Parameters of a route that answers a list: checked and published from the list's own description. */
export type ListParameters = PageParameters & ListQuery;

/** Makes the class of a list's parameters; a route has one that extends it, by a name of its own. */
export function listParameters(listing: Listing): Class<ListParameters> {
  class Parameters extends PageParameters {}
  const { prototype } = Parameters;
  Text({ optional: true, max: 2_000, description: '`next` of the page before' })(prototype, 'after');
  Sort(listing)(prototype, 'sort');
  for (const [name, each] of Object.entries(listing.fields)) {
    for (const [parameter, decorate] of filterParameters(name, each)) decorate(prototype, parameter);
  }
  return Parameters as unknown as Class<ListParameters>;
}

function filterParameters(name: string, listField: ListField): readonly (readonly [string, PropertyDecorator])[] {
  const { filter, kind, description = '' } = listField;
  if (!filter) return [];
  const of = description === '' ? '' : ` (${description})`;
  switch (kind) {
    case 'text':
      return [[name, anyOf(name, listField)]];
    case 'flag':
      return [[name, yesOrNo(`only those of which this holds, or does not${of}`)]];
    case 'moment':
      return [
        [`${name}From`, Instant({ optional: true, description: `not before this moment${of}` })],
        [`${name}Until`, Instant({ optional: true, description: `before this moment${of}` })],
      ];
    case 'number':
      return [];
  }
}

/** Said once or several times: `?status=open&status=overdue`. */
function anyOf(name: string, { words, description }: ListField): PropertyDecorator {
  const what = `any of these${description === undefined ? '' : `: ${description}`}; say it several times for several`;
  const item = words === undefined ? { minLength: 0, maxLength: LONGEST_VALUE } : { enum: [...words] };
  const schema = { type: 'array', maxItems: MOST_VALUES, items: { type: 'string', ...item } } as const;
  const each = { each: true };
  const checks = [
    ArrayMaxSize(MOST_VALUES, { message: `$property may be said at most ${MOST_VALUES} times` }),
    ...(words === undefined
      ? [
          Length(0, LONGEST_VALUE, {
            ...each,
            message: `$property must be a text of at most ${LONGEST_VALUE} characters`,
          }),
          IsPlainText(each),
        ]
      : [IsIn(words, { ...each, message: `$property must be one of: ${words.join(', ')}` })]),
  ];
  return applyDecorators(asList(name), field({ checks: () => checks, schema }, { optional: true, description: what }));
}

function asList(name: string): PropertyDecorator {
  return Transform(({ obj }: { obj: Record<string, unknown> }) => {
    const value = obj[name];
    return value === undefined || Array.isArray(value) ? value : [value];
  });
}

function yesOrNo(description: string): PropertyDecorator {
  return Choice(['true', 'false'], { optional: true, description });
}

function Sort(listing: Listing): PropertyDecorator {
  const fields = sortable(listing).join(', ');
  const description = `by which fields, with commas between them, "-" before what shall descend: ${fields}`;
  const check: PropertyDecorator = (target, property) =>
    registerDecorator({
      name: 'isSort',
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: (value: unknown) => sortProblem(listing, value) === undefined,
        defaultMessage: (sent) => sortProblem(listing, sent?.value) ?? '',
      },
    });
  const schema = { type: String, default: listing.order };
  return field({ checks: () => [check], schema }, { optional: true, description });
}
