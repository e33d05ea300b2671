import type { EngineOptions, Role } from '@pacesetter/engine';

/** What a process of the product is for. */
export interface Service {
  readonly name: string;
  readonly roles: readonly Role[];
  /** Whose routes it offers over HTTP, by a context's name; absent: it offers none. */
  readonly serves?: NonNullable<EngineOptions['serves']>;
}

/** All of them in one process: what `pacesetter up` is. */
export const EVERYTHING: Service = {
  name: 'pacesetter',
  roles: ['projector', 'worker', 'streams'],
  serves: () => true,
};
