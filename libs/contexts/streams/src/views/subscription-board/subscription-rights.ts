import type { Right } from '@pacesetter/access';

/** To see subscriptions, their keys and their deliveries. */
export const LOOK_AFTER: Right = {
  name: 'streams.look-after-subscriptions',
  kind: 'query',
  roles: { administrator: 'all' },
  title: { zh: '管理订阅', en: 'Look after subscriptions' },
};

/** To send an event that never happened to a webhook's endpoint. */
export const TRY: Right = {
  name: 'streams.try-webhook',
  kind: 'command',
  roles: { administrator: 'all' },
  title: { zh: '试投网络钩子', en: 'Try a webhook' },
};

/** To take events from a consumer group. */
export const CONSUME: Right = {
  name: 'streams.consume',
  kind: 'stream',
  roles: { administrator: 'all', integrator: 'all' },
  title: { zh: '消费事件', en: 'Take events from a consumer group' },
};
