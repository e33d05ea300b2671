import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Appointment,
  type MemberEntry,
  type OrganizationEntry,
  readMemberFile,
  readOfficerFile,
  readOrganizationFile,
} from '@pacesetter/organizations';
import { definitionsFolder, loadProgramme, type Programme } from '@pacesetter/programmes';
import type { HigherBodies } from '@pacesetter/rehearsal';

export interface CastFiles {
  readonly organizations?: string;
  readonly members?: string;
}

export interface Cast {
  readonly organizations: readonly OrganizationEntry[];
  readonly members: readonly MemberEntry[];
  readonly officers: readonly Appointment[];
  /** Who stands above the campaign's root, and the campaign in which they give their own awards. */
  readonly higher?: HigherBodies;
}

/**
 * The organisations, members and officers of a rehearsal: from files, or the sample that ships with the programme. What
 * else is in the sample belongs to its organisations: other organisations come without.
 * @throws OrganizationFileError, ProgrammeError
 */
export async function readCast({ definition }: Programme, files: CastFiles): Promise<Cast> {
  const sample = (what: string) => join(definitionsFolder(), 'samples', `${definition.id}.${what}`);
  const organizations = await readOrganizationFile(files.organizations ?? sample('organizations.csv'));
  const isSample = files.organizations === undefined;
  const membersFile = files.members ?? (isSample ? sample('members.csv') : undefined);
  const members = membersFile === undefined || !existsSync(membersFile) ? [] : await readMemberFile(membersFile);
  if (!isSample) return { organizations, members, officers: [] };
  const officers = existsSync(sample('officers.csv')) ? await readOfficerFile(sample('officers.csv')) : [];
  const higher = await higherBodies(sample('higher-bodies.csv'), sample('higher-bodies.yaml'));
  return { organizations, members, officers, ...(higher && { higher }) };
}

async function higherBodies(organizations: string, programme: string): Promise<HigherBodies | undefined> {
  if (!existsSync(organizations)) return undefined;
  return { organizations: await readOrganizationFile(organizations), programme: loadProgramme(programme) };
}
