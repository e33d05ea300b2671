import type { FeedFilter } from '@pacesetter/event-feeds';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Length, Matches, Max, Min } from 'class-validator';

const commaList = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',').filter((item) => item !== '') : value;

/** Which events are wanted: the same for pages, live streams, webhooks and consumer groups. */
export class SelectionParameters {
  /** Types of events, with commas between them: `PledgePublished,PledgeItemVerified`. */
  @IsOptional()
  @Transform(commaList)
  @IsArray()
  @ArrayMaxSize(100)
  @Matches(/^[A-Za-z]\w{0,99}$/, {
    each: true,
    message: 'types must be names of event types, with commas between them',
  })
  readonly types?: readonly string[];

  /** Categories of streams, with commas between them: `campaign,pledge`. */
  @IsOptional()
  @Transform(commaList)
  @IsArray()
  @ArrayMaxSize(100)
  @Matches(/^[a-z]\w{0,99}$/, {
    each: true,
    message: 'categories must be names of categories, with commas between them',
  })
  readonly categories?: readonly string[];

  /** What concerns this organisation or one below it. */
  @IsOptional()
  @Length(1, 200)
  readonly organization?: string;

  @IsOptional()
  @Length(1, 200)
  readonly campaign?: string;
}

/** Where a reader begins. */
export class FeedParameters extends SelectionParameters {
  /** Cursor from a page or an event. */
  @IsOptional()
  @Length(1, 1_000)
  readonly after?: string;

  /** Where to begin without a cursor: the beginning of history, or now. */
  @IsOptional()
  @IsIn(['beginning', 'now'])
  readonly from?: 'beginning' | 'now';
}

export class FeedPageParameters extends FeedParameters {
  @Type(() => Number)
  @IsInt({ message: 'limit must be a whole number' })
  @Min(1)
  @Max(500)
  readonly limit: number = 100;

  /** Seconds to wait for an event when there is none yet. */
  @Type(() => Number)
  @IsInt({ message: 'wait must be a whole number of seconds' })
  @Min(0)
  @Max(60)
  readonly wait: number = 0;
}

export class RecheckParameters extends SelectionParameters {
  /** Cursor from which on to read again; the beginning of the feed when absent. */
  @IsOptional()
  @Length(1, 1_000)
  readonly after?: string;

  /** Cursor that is to be checked. */
  @Length(1, 1_000)
  readonly until!: string;
}

const CATEGORY = 'category-';

/** The filter of a route's stream (`all`, `category-pledge`, or a stream's name) and its parameters. */
export function filterOf(
  stream: string,
  { types, categories, organization, campaign }: SelectionParameters,
): FeedFilter {
  const named = stream.startsWith(CATEGORY) ? [stream.slice(CATEGORY.length)] : categories;
  return {
    ...(stream !== 'all' && !stream.startsWith(CATEGORY) && { streamId: stream }),
    ...(named !== undefined && { categories: named }),
    ...(types !== undefined && { types }),
    ...(organization !== undefined && { organizationId: organization }),
    ...(campaign !== undefined && { campaignId: campaign }),
  };
}
