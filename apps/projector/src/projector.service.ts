import type { Service } from '@pacesetter/services';

/** Keeps read models up to date and lets policies react. Several share them, partitions of read models included. */
export const projector: Service = { name: 'projector', roles: ['projector'] };
