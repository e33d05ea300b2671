import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type MemberEntry,
  type OrganizationEntry,
  readMemberFile,
  readOrganizationFile,
} from '@pacesetter/organizations';
import { definitionsFolder, type Programme } from '@pacesetter/programmes';

export interface CastFiles {
  readonly organizations?: string;
  readonly members?: string;
}

export interface Cast {
  readonly organizations: readonly OrganizationEntry[];
  readonly members: readonly MemberEntry[];
}

/**
 * The organisations and members of a rehearsal: from files, or the sample that ships with the programme. Members of the
 * sample belong to its organisations: other organisations come without.
 * @throws OrganizationFileError
 */
export async function readCast({ definition }: Programme, files: CastFiles): Promise<Cast> {
  const sample = (what: string) => join(definitionsFolder(), 'samples', `${definition.id}.${what}.csv`);
  const organizations = await readOrganizationFile(files.organizations ?? sample('organizations'));
  const membersFile = files.members ?? (files.organizations === undefined ? sample('members') : undefined);
  const members = membersFile === undefined || !existsSync(membersFile) ? [] : await readMemberFile(membersFile);
  return { organizations, members };
}
