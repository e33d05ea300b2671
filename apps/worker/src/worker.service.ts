import type { Service } from '@pacesetter/services';

/** Does what falls due: sweeps timers into the queue, and takes jobs from it. */
export const worker: Service = { name: 'worker', roles: ['worker'] };
