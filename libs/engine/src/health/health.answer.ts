import { answerShape, count, listOf, oneOf, text } from '@pacesetter/http';
import { Type } from '@sinclair/typebox';

const ProjectionShape = Type.Object({
  projection: text('name of the read model', 'campaign_board'),
  state: oneOf(['off', 'standby', 'rebuilding', 'running', 'outdated', 'stopped']),
  position: text('up to which it has applied events'),
  lag: Type.Object({ events: count(), seconds: Type.Number({ description: 'age of the oldest event to come' }) }),
  partitions: Type.Object({ kept: count(), all: count() }, { description: 'how many of its parts this process keeps' }),
  error: Type.Optional(Type.String()),
});

export const HealthShape = answerShape('Health', {
  live: Type.Literal(true),
  ready: Type.Boolean(),
  reasons: listOf(Type.String(), 'why it is not ready, for people'),
  database: oneOf(['reachable', 'unreachable']),
  projections: listOf(ProjectionShape),
  policies: Type.Optional(
    Type.Object({
      state: oneOf(['off', 'standby', 'running', 'outdated', 'stopped']),
      error: Type.Optional(Type.String()),
    }),
  ),
  queue: Type.Optional(Type.Object({ waiting: count(), active: count(), delayed: count() })),
});
