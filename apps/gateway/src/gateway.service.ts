import type { Service } from '@pacesetter/services';

/** Event streams for other systems: pages, live streams and consumer groups over HTTP, and webhooks by itself. */
export const gateway: Service = { name: 'gateway', roles: ['streams'], serves: (context) => context === 'streams' };
