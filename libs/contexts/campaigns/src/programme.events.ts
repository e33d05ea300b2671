import { shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const ProgrammePublished = shape({
  programmeId: Type.String(),
  version: Type.Integer({ minimum: 1 }),
  /** SHA-256 over the definition's canonical JSON, hexadecimal. */
  digest: Type.String(),
  /** The whole definition, so that a campaign's rules outlive every file. */
  definition: Type.Unknown(),
});

export type ProgrammeEvent = DomainEvent<'ProgrammePublished', Static<typeof ProgrammePublished>>;

/** Published with the catalogue of events. */
export const programmeEvents = [
  {
    type: 'ProgrammePublished',
    schemaVersion: 1,
    schema: ProgrammePublished,
    meaning: 'A version of a programme can be launched from now on and never changes again.',
  },
];
