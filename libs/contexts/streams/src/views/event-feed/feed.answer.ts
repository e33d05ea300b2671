import { Instant } from '@pacesetter/contracts';
import { answerShape, count, itemsShape, listOf, text } from '@pacesetter/http';
import { Type } from '@sinclair/typebox';

const Id = text('an id');
const LogPosition = text('in the order of all events: orders like text');

export const FeedEventShape = answerShape(
  'FeedEvent',
  {
    specversion: Type.Literal('1.0'),
    id: text('the same wherever and however often the event is delivered'),
    source: Type.String(),
    type: text('of the event', 'pacesetter.CampaignLaunched'),
    subject: text('the stream', 'campaign-striving'),
    time: Type.Unsafe<string>({ ...Instant, description: 'business time' }),
    datacontenttype: Type.Optional(Type.Literal('application/json')),
    dataschema: Type.String(),
    sequence: LogPosition,
    revision: count('place in its stream, without gaps'),
    recordedtime: Instant,
    correlationid: Id,
    causationid: Id,
    commandid: Id,
    actorid: Type.String(),
    actorrole: Type.String(),
    actororganization: Type.Optional(Type.String()),
    reason: Type.Optional(Type.String()),
    programme: Type.Optional(text('`id@version` of the programme whose rule was applied')),
    traceparent: Type.Optional(text('the trace in which it happened (W3C Trace Context), where traces are recorded')),
    data: Type.Optional(Type.Unknown({ description: 'as `dataschema` describes it' })),
    feednumber: count('in the feed, from 1, without gaps'),
    feedhidden: count('events hidden before it since the feed’s origin'),
    feeddigest: text('of the feed up to it'),
  },
  'an event of a feed: CloudEvents 1.0',
);
/** The same as a batch of CloudEvents. */
export const FeedBatchShape = listOf(FeedEventShape);

const Standing = answerShape(
  'FeedStanding',
  {
    places: count('events of the source that have been looked at'),
    delivered: count('numbered from 1, without gaps'),
    hidden: count('that were wanted, and may not be seen'),
    digest: text('over all events delivered, in order'),
  },
  'how far a subscriber has come in its feed, and what came before',
);

export const FeedPageShape = answerShape('FeedPage', {
  events: listOf(FeedEventShape),
  page: Type.Object(
    {
      before: Standing,
      after: Standing,
      unwanted: count('places between the two of events that were not asked for'),
      head: count('places that the source has: `head - after.places` is how far behind the page is'),
      atHead: Type.Boolean(),
    },
    { description: 'proof that nothing is missing' },
  ),
  next: text('`after` of the next page; there always is one'),
});

export const LiveShape = Type.Unsafe<void>({
  type: 'string',
  description: 'server-sent events: `data` is a FeedEvent, `id` the cursor for `Last-Event-ID`',
});

export const RecheckShape = answerShape('FeedRecheck', {
  agrees: Type.Optional(
    Type.Boolean({ description: 'what was delivered then is what is there now; absent before the end' }),
  ),
  found: Standing,
  next: Type.Optional(text('`after` to go on with, when there was too much for once')),
});

export const EventTypesShape = itemsShape(
  Type.Object({
    type: text('of events', 'CampaignLaunched'),
    version: count('of the shape of their data'),
    meaning: Type.String(),
  }),
);

export const JsonSchemaShape = Type.Unsafe<object>({
  type: 'object',
  additionalProperties: true,
  description: 'a JSON Schema (2020-12)',
});

export const LeasedShape = itemsShape(
  answerShape('LeasedEvent', {
    lease: text('to be named when it is acknowledged or given back'),
    leasedUntil: Instant,
    tries: count('this one included'),
    event: FeedEventShape,
  }),
);
