import type { FeedFilter } from '@pacesetter/event-feeds';
import { Choice, Limit, Text, WholeInAddress } from '@pacesetter/http';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, Matches } from 'class-validator';

const LONGEST_CURSOR = 1_000;
const LONGEST_ID = 200;
const MOST_NAMES = 100;

/** Names with commas between them: as in a webhook's selection. */
function Names(pattern: RegExp, what: string, description: string): PropertyDecorator {
  const commaList = ({ value }: { value: unknown }): unknown =>
    typeof value === 'string' ? value.split(',').filter((item) => item !== '') : value;
  const decorators = [
    IsOptional(),
    Transform(commaList),
    IsArray(),
    ArrayMaxSize(MOST_NAMES),
    Matches(pattern, { each: true, message: `$property must be names like ${what}, with commas between them` }),
    ApiPropertyOptional({ type: String, description: `${description}: \`${what}\`` }),
  ];
  return (target, property) => decorators.forEach((decorate) => decorate(target, property));
}

/** Which events are wanted: the same for pages, live streams, webhooks and consumer groups. */
export class SelectionParameters {
  @Names(/^[A-Za-z]\w{0,99}$/, 'PledgePublished,PledgeVerified', 'types of events, with commas between them')
  readonly types?: readonly string[];

  @Names(/^[a-z]\w{0,99}$/, 'campaign,pledge', 'categories of streams, with commas between them')
  readonly categories?: readonly string[];

  @Text({ optional: true, max: LONGEST_ID, description: 'what concerns this organisation or one below it' })
  readonly organization?: string;

  @Text({ optional: true, max: LONGEST_ID, description: 'what concerns this campaign' })
  readonly campaign?: string;
}

/** Where a reader begins. */
export class FeedParameters extends SelectionParameters {
  @Text({ optional: true, max: LONGEST_CURSOR, description: 'cursor from a page or an event' })
  readonly after?: string;

  @Choice(['beginning', 'now'], {
    optional: true,
    default: 'beginning',
    description: 'where to begin without a cursor: the beginning of history, or now',
  })
  readonly from?: 'beginning' | 'now';
}

export class FeedPageParameters extends FeedParameters {
  @Limit(500, 100)
  readonly limit: number = 100;

  @WholeInAddress({
    optional: true,
    max: 60,
    default: 0,
    description: 'seconds to wait for an event when there is none yet',
  })
  readonly wait: number = 0;
}

export class RecheckParameters extends SelectionParameters {
  @Text({
    optional: true,
    max: LONGEST_CURSOR,
    description: 'cursor from which on to read again; the beginning of the feed when absent',
  })
  readonly after?: string;

  @Text({
    optional: true,
    max: LONGEST_CURSOR,
    description: 'cursor that is to be checked; without it the answer is what there is up to the head',
  })
  readonly until?: string;
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
