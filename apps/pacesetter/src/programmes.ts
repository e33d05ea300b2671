import { existsSync } from 'node:fs';
import { loadProgramme, type Programme, ProgrammeCatalogue } from '@pacesetter/programmes';

/** A programme by id, by `id@version`, or by the file it stands in. @throws UnknownProgramme, ProgrammeError */
export function findProgramme(name: string): Programme {
  return existsSync(name) ? loadProgramme(name) : ProgrammeCatalogue.find(name);
}
