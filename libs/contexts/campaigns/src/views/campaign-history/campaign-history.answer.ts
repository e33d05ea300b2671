import { Instant } from '@pacesetter/contracts';
import { answerShape, text } from '@pacesetter/http';
import type { ActorRole } from '@pacesetter/kernel';
import { Type } from '@sinclair/typebox';

const Actor = Type.Object(
  {
    id: Type.String(),
    role: Type.Unsafe<ActorRole>({ type: 'string', examples: ['administrator', 'officer', 'system'] }),
    organizationId: Type.Optional(Type.String()),
  },
  { description: 'as whom somebody acted, or a part of the system' },
);

export const HistoryEntryShape = answerShape(
  'HistoryEntry',
  {
    stream: Type.String(),
    revision: Type.Integer({ minimum: 0 }),
    position: text('in the order of all events: `minPosition` of queries takes it'),
    id: Type.String({ format: 'uuid' }),
    at: Instant,
    type: text('of the event, as docs/events.md lists them', 'CampaignLaunched'),
    actor: Actor,
    reason: Type.Optional(Type.String()),
    programme: Type.Optional(text('`id@version` of the programme whose rule was applied')),
    data: Type.Unknown({ description: 'as `GET /v1/event-schemas/{type}/{version}` describes it' }),
    causationId: text('id of the event, timer or command that led to it'),
    correlationId: Type.String(),
    commandId: Type.String(),
  },
  'an event as people read it: who did what, when, why, by which rule, and what led to it',
);
