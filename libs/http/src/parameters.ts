import type { Position } from '@pacesetter/kernel';
import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { Matches } from 'class-validator';
import { field } from './fields/field';
import { type NumberOptions, Whole } from './fields/values';

/** Parameters of every query. */
export class ReadParameters {
  /** People are to see what they just did. */
  @field(
    {
      checks: (each) => [
        Matches(/^\d{1,32}$/, {
          ...each,
          message: 'minPosition must be a position as a command’s answer or a history entry has it',
        }),
      ],
      schema: { type: String, pattern: '^\\d{1,32}$' },
    },
    {
      optional: true,
      description:
        '`position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then)',
    },
  )
  readonly minPosition?: Position;
}

/** A whole number in the address of a request, where everything is text. */
export function WholeInAddress(options: NumberOptions): PropertyDecorator {
  return applyDecorators(
    Type(() => Number),
    Whole(options),
  );
}

/** Most items of a page, and how many there are when nobody says. */
export function Limit(most = 100, usual = 20): PropertyDecorator {
  return WholeInAddress({ optional: true, min: 1, max: most, default: usual, description: 'items of a page at most' });
}

/** Parameters of a query that answers page by page; each has its own `after`. */
export class PageParameters extends ReadParameters {
  @Limit()
  readonly limit: number = 20;
}
