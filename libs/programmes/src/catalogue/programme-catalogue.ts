import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
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
    return ProgrammeCatalogue.ofFiles(folder, definitionFiles(folder));
  }

  /**
   * One programme of a folder by `id@version`, or the newest version by `id` alone. Reads the files that bear its name
   * (`id.yaml`, `id@version.yaml`), and the others only when it is in none of them.
   * @throws UnknownProgramme, ProgrammeError
   */
  static find(wanted: string, folder: string = definitionsFolder()): Programme {
    const files = definitionFiles(folder);
    const [id = ''] = wanted.split('@');
    const own = files.filter((file) => programmeIdOf(file) === id);
    return (
      ProgrammeCatalogue.ofFiles(folder, own).look(wanted) ?? ProgrammeCatalogue.ofFiles(folder, files).get(wanted)
    );
  }

  private static ofFiles(folder: string, files: readonly string[]): ProgrammeCatalogue {
    return new ProgrammeCatalogue(files.map((file) => loadProgramme(join(folder, file))));
  }

  all(): readonly Programme[] {
    return [...this.byRef.values()];
  }

  /** By `id@version`, or the newest version by `id` alone. @throws UnknownProgramme */
  get(wanted: string): Programme {
    const found = this.look(wanted);
    if (!found) throw new UnknownProgramme(wanted, this.names());
    return found;
  }

  private look(wanted: string): Programme | undefined {
    return this.byRef.get(wanted) ?? this.newest(wanted);
  }

  private newest(id: string): Programme | undefined {
    const versions = this.all().filter(({ definition }) => definition.id === id);
    return versions.sort((a, b) => b.definition.version - a.definition.version)[0];
  }

  private names(): readonly string[] {
    return this.all().flatMap(({ definition, ref }) => [definition.id, ref]);
  }
}

function definitionFiles(folder: string): readonly string[] {
  return readdirSync(folder).filter(isDefinitionFile).sort();
}

/** By the name of its file. */
function programmeIdOf(file: string): string {
  return basename(file, extname(file)).replace(/@\d+$/, '');
}

function twice(programmes: readonly Programme[]): string {
  const refs = programmes.map(({ ref }) => ref);
  return refs.find((ref, index) => refs.indexOf(ref) < index) ?? '';
}
