import type { Right } from '@pacesetter/access';

/** To see subscriptions, their keys and their deliveries, and to try them. */
export const LOOK_AFTER: Right = {
  name: 'streams.look-after-subscriptions',
  kind: 'query',
  roles: { administrator: 'all' },
  title: { zh: '管理订阅', en: 'Look after subscriptions' },
};

/** To take events from a consumer group. */
export const CONSUME: Right = {
  name: 'streams.consume',
  kind: 'stream',
  roles: { administrator: 'all', integrator: 'all' },
  title: { zh: '消费事件', en: 'Take events from a consumer group' },
};
