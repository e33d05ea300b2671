import type { Service } from '@pacesetter/services';

/** Takes commands and answers queries over HTTP: of every context but the streams, which the gateway serves. */
export const api: Service = { name: 'api', roles: [], serves: (context) => context !== 'streams' };
