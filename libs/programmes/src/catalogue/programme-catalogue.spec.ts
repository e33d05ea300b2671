import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { soundText } from '../../testing/mistake';
import { parseProgramme } from '../loader/load-programme';
import { definitionsFolder } from './definitions-folder';
import { ProgrammeCatalogue, UnknownProgramme } from './programme-catalogue';

const gansu = (version: number) => parseProgramme(soundText.replace('version: 1', `version: ${version}`), 'gansu.yaml');

describe('the catalogue', () => {
  it('knows the programmes that ship', () => {
    expect(
      ProgrammeCatalogue.fromFolder()
        .all()
        .map(({ ref }) => ref),
    ).toContain('gansu-2010@1');
  });

  it('gives a version, or the newest one', () => {
    const catalogue = new ProgrammeCatalogue([gansu(2), gansu(10), gansu(1)]);
    expect(catalogue.get('gansu-2010@2').definition.version).toBe(2);
    expect(catalogue.get('gansu-2010').definition.version).toBe(10);
  });

  it('says what there is when asked for something else', () => {
    const catalogue = new ProgrammeCatalogue([gansu(1)]);
    expect(() => catalogue.get('gansu-2100')).toThrow('there is no programme "gansu-2100"; did you mean "gansu-2010"?');
    expect(() => catalogue.get('gansu-2010@7')).toThrow(UnknownProgramme);
  });

  it('refuses two programmes of one name', () => {
    expect(() => new ProgrammeCatalogue([gansu(1), gansu(1)])).toThrow('two programmes are called gansu-2010@1');
  });
});

describe('the folder of the definitions', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'catalogue-'));
    cpSync(definitionsFolder(), join(root, 'libs', 'programmes', 'definitions'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is found from the sources and from the build', () => {
    const built = join(root, 'dist', 'apps', 'pacesetter', 'libs', 'programmes', 'src', 'catalogue');
    mkdirSync(built, { recursive: true });
    mkdirSync(join(built, '..', '..', 'definitions')); // compiled files only

    expect(definitionsFolder(built)).toBe(join(root, 'libs', 'programmes', 'definitions'));
    expect(definitionsFolder(join(root, 'libs', 'programmes', 'src'))).toBe(definitionsFolder(built));
  });

  it('is searched for one programme, under its own name first', () => {
    const folder = join(root, 'libs', 'programmes', 'definitions');
    writeFileSync(join(folder, 'gansu-2010@3.yaml'), soundText.replace('version: 1', 'version: 3'));
    writeFileSync(join(folder, 'elsewhere.yaml'), soundText.replace('id: gansu-2010', 'id: gansu-2013'));
    writeFileSync(join(folder, 'broken.yaml'), 'id: broken');
    expect(ProgrammeCatalogue.find('gansu-2010', folder).definition.version).toBe(3);
    expect(ProgrammeCatalogue.find('gansu-2010@1', folder).definition.version).toBe(1);
    expect(() => ProgrammeCatalogue.find('gansu-2013', folder)).toThrow(/broken\.yaml/);
    rmSync(join(folder, 'broken.yaml'));
    expect(ProgrammeCatalogue.find('gansu-2013', folder).definition.id).toBe('gansu-2013');
    expect(() => ProgrammeCatalogue.find('gansu-2100', folder)).toThrow('did you mean');
  });

  it('is missed with a word', () => {
    expect(() => definitionsFolder(tmpdir())).toThrow('the programmes that ship with Pacesetter are missing');
  });
});
