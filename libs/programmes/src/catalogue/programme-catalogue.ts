import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '../loader/load-programme';
import { loadProgramme } from '../loader/load-programme';
import { suggestion } from '../suggestion';
import { definitionsFolder, isDefinitionFile } from './definitions-folder';

/** Nobody knows a programme of that name. */
export class UnknownProgramme extends Error {
  override readonly name = 'UnknownProgramme';
  readonly code = 'unknown-programme';

  constructor(
    readonly wanted: string,
    readonly known: readonly string[],
  ) {
    super(`there is no programme "${wanted}"; ${suggestion(wanted, known, '"')}`);
  }
}

/** The programmes at hand, by id and version. */
export class ProgrammeCatalogue {
  private readonly byRef: ReadonlyMap<string, Programme>;

  constructor(programmes: readonly Programme[]) {
    this.byRef = new Map(programmes.map((programme) => [programme.ref, programme]));
    if (this.byRef.size < programmes.length) throw new Error(`two programmes are called ${twice(programmes)}`);
  }

  /** Reads every definition of a folder. @throws ProgrammeError at the first file that is refused. */
  static fromFolder(folder: string = definitionsFolder()): ProgrammeCatalogue {
    const files = readdirSync(folder).filter(isDefinitionFile).sort();
    return new ProgrammeCatalogue(files.map((name) => loadProgramme(join(folder, name))));
  }

  all(): readonly Programme[] {
    return [...this.byRef.values()];
  }

  /** By `id@version`, or the newest version by `id` alone. @throws UnknownProgramme */
  get(wanted: string): Programme {
    const found = this.byRef.get(wanted) ?? this.newest(wanted);
    if (!found) throw new UnknownProgramme(wanted, this.names());
    return found;
  }

  private newest(id: string): Programme | undefined {
    const versions = this.all().filter(({ definition }) => definition.id === id);
    return versions.sort((a, b) => b.definition.version - a.definition.version)[0];
  }

  private names(): readonly string[] {
    return this.all().flatMap(({ definition, ref }) => [definition.id, ref]);
  }
}

function twice(programmes: readonly Programme[]): string {
  const refs = programmes.map(({ ref }) => ref);
  return refs.find((ref, index) => refs.indexOf(ref) < index) ?? '';
}
