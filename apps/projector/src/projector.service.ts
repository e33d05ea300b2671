import type { Service } from '@pacesetter/services';

/** Keeps read models up to date and lets policies react. Of several, one leads each read model; the others stand by. */
export const projector: Service = { name: 'projector', roles: ['projector'] };
