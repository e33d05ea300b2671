import type { Aggregate } from '@pacesetter/kernel';
import type { ProgrammeEvent } from './programme.events';

export interface PublishedVersion {
  readonly digest: string;
  readonly definition: unknown;
}

export interface ProgrammeState {
  readonly versions: Readonly<Record<number, PublishedVersion>>;
}

/** Stream `programme-<programmeId>`: every version that was ever published. */
export const programme: Aggregate<ProgrammeState, ProgrammeEvent> = {
  category: 'programme',
  initialState: { versions: {} },
  evolve({ versions }, { data: { version, digest, definition } }) {
    return { versions: { ...versions, [version]: { digest, definition } } };
  },
};
