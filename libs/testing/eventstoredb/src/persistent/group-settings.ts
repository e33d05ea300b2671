import { CreateReq, type UpdateReq } from '@eventstore/db-client/generated/persistent_pb';

export type Strategy = 'DispatchToSingle' | 'RoundRobin' | 'Pinned';

/** How a group behaves, as far as anybody can see. */
export interface GroupSettings {
  /** Tries after the first one; an event that needs more is parked. */
  readonly maxRetryCount: number;
  /** How long a reader may keep an event, in milliseconds; 0: for ever. */
  readonly messageTimeoutMs: number;
  /** Most readers at the same time; 0: any number. */
  readonly maxSubscriberCount: number;
  readonly strategy: Strategy;
  /** A checkpoint is written when so many events were dealt with since the last one … */
  readonly maxCheckpointCount: number;
  /** … or when so much time has gone by and these many were, in milliseconds. */
  readonly checkpointAfterMs: number;
  readonly minCheckpointCount: number;
}

const STRATEGIES: Readonly<Record<number, Strategy>> = {
  [CreateReq.ConsumerStrategy.DISPATCHTOSINGLE]: 'DispatchToSingle',
  [CreateReq.ConsumerStrategy.ROUNDROBIN]: 'RoundRobin',
  [CreateReq.ConsumerStrategy.PINNED]: 'Pinned',
};

export function groupSettings(settings: CreateReq.Settings | UpdateReq.Settings): GroupSettings {
  return {
    maxRetryCount: settings.getMaxRetryCount(),
    messageTimeoutMs: settings.getMessageTimeoutMs(),
    maxSubscriberCount: settings.getMaxSubscriberCount(),
    strategy: STRATEGIES[settings.getNamedConsumerStrategy()] ?? 'RoundRobin',
    maxCheckpointCount: settings.getMaxCheckpointCount(),
    checkpointAfterMs: settings.getCheckpointAfterMs(),
    minCheckpointCount: settings.getMinCheckpointCount(),
  };
}
