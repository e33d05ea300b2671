import type { Position } from '@pacesetter/kernel';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Length, Matches, Max, Min } from 'class-validator';

/** Parameters of every query. */
export class ReadParameters {
  /**
   * Position in a command's answer: the query waits until the read model has got there, so that people see what they
   * just did.
   */
  @IsOptional()
  @Matches(/^\d{1,32}$/, { message: 'minPosition must be a position as a command’s answer or a history entry has it' })
  readonly minPosition?: Position;
}

/** Parameters of a query that answers page by page; each has its own `after`. */
export class PageParameters extends ReadParameters {
  @Type(() => Number)
  @IsInt({ message: 'limit must be a whole number' })
  @Min(1)
  @Max(100)
  readonly limit: number = 20;
}

/** Parameters of a query whose pages are in the order of ids. */
export class PageByIdParameters extends PageParameters {
  /** Id of the last item of the page before. */
  @IsOptional()
  @Length(1, 200)
  readonly after?: string;
}
