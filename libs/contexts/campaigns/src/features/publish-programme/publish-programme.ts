import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import type { ProgrammeEvent } from '../../programme.events';
import { programme, type ProgrammeState } from '../../programme.state';

export interface ProgrammeVersion {
  readonly programmeId: string;
  readonly version: number;
  /** SHA-256 over the definition's canonical JSON, hexadecimal. */
  readonly digest: string;
  readonly definition: unknown;
}

export class PublishProgramme extends Command<ProgrammeVersion> {}

export const publishProgramme = defineFeature<ProgrammeVersion, ProgrammeState, ProgrammeEvent>({
  command: PublishProgramme,
  aggregate: programme,
  stream: ({ programmeId }) => programmeId,
  decide(given, { versions }) {
    const published = versions[given.version];
    if (published === undefined) return [{ type: 'ProgrammePublished', data: given }];
    if (published.digest === given.digest) return [];
    throw refuse(
      'programme-already-published',
      `${given.programmeId}@${given.version} is published with other content: raise the version`,
      { published: published.digest, given: given.digest },
    );
  },
});
