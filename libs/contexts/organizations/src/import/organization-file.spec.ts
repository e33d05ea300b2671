import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OrganizationFileError, type RowProblem } from './import-problems';
import { parseOrganizations, readOrganizationFile } from './organization-file';

const HEADER = 'organizationId,name,level,orgType,parentId,masses';
const organizations = (...rows: string[]) => parseOrganizations([HEADER, ...rows].join('\n'), 'tree.csv');
const divisions = (...rows: string[]) =>
  parseOrganizations(['code,parentCode,level,name', ...rows].join('\n'), 'hunan.csv');

function problemsOf(read: () => unknown): readonly RowProblem[] {
  try {
    read();
  } catch (error) {
    if (error instanceof OrganizationFileError) return error.problems;
    throw error;
  }
  throw new Error('nothing was wrong with the file');
}

describe('a file of organisations', () => {
  it('is read with parents before children', () => {
    const [bureau, brigade, branch] = organizations(
      'branch-1,First branch,branch,field-team,brigade-149,',
      'brigade-149,Brigade 149,unit,field-team,bureau,420',
      'bureau,Bureau,bureau,organ,,',
    );
    expect(bureau).toEqual({ organizationId: 'bureau', name: 'Bureau', level: 'bureau', orgType: 'organ' });
    expect(brigade).toMatchObject({ organizationId: 'brigade-149', parentId: 'bureau', masses: 420 });
    expect(branch).toMatchObject({ organizationId: 'branch-1', parentId: 'brigade-149' });
  });

  it('names every row that is wrong, with line and column', () => {
    const problems = problemsOf(() =>
      organizations('bureau,,bureau,organ,,', '', '"a","first\nline",unit,organ,bureau,many', 'b,B,unit,,nowhere,-1'),
    );
    expect(problems).toEqual([
      { line: 2, column: 'name', problem: 'is missing' },
      { line: 5, column: 'masses', problem: 'is not a whole number' },
      { line: 6, column: 'masses', problem: 'is not a whole number' },
      { line: 6, column: 'orgType', problem: 'is missing' },
      { line: 6, column: 'parentId', problem: 'nowhere is not in the file' },
    ]);
  });

  it('has ids that can be part of a stream’s name', () => {
    const [problem] = problemsOf(() => organizations('a~b,A,bureau,organ,,')) as readonly { column: string }[];
    expect(problem).toMatchObject({ line: 2, column: 'organizationId' });
  });

  it('has each organisation once', () => {
    expect(problemsOf(() => organizations('a,A,bureau,organ,,', 'a,A,bureau,organ,,'))).toEqual([
      { line: 3, column: 'organizationId', problem: 'a stands in line 2 already' },
    ]);
  });

  it('has no circle of parents', () => {
    const problems = problemsOf(() => organizations('a,A,bureau,organ,,', 'b,B,unit,organ,c,', 'c,C,unit,organ,b,'));
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [3, 'parentId'],
      [4, 'parentId'],
    ]);
  });

  it('is refused as a whole when it is empty or no CSV', () => {
    expect(problemsOf(() => parseOrganizations('', 'tree.csv'))).toMatchObject([
      { line: 1, problem: 'there are no rows' },
    ]);
    expect(problemsOf(() => organizations('a,A'))).toMatchObject([{ line: 2, column: 'row' }]);
  });

  it('shows twenty problems and says how many there are besides', () => {
    const rows = Array.from({ length: 23 }, (_, index) => `id-${index},,bureau,organ,,`);
    expect(() => organizations(...rows)).toThrow(/line 2, name: is missing[^]*line 21, name[^]*… and 3 more$/);
  });

  it('is read from disk, gzipped or not', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'organizations-'));
    const text = `${HEADER}\nbureau,局,bureau,organ,,\n`;
    await writeFile(join(folder, 'tree.csv'), `\ufeff${text}`);
    await writeFile(join(folder, 'tree.csv.gz'), gzipSync(text));
    const bureau = { organizationId: 'bureau', name: '局', level: 'bureau', orgType: 'organ' };
    expect(await readOrganizationFile(join(folder, 'tree.csv'))).toEqual([bureau]);
    expect(await readOrganizationFile(join(folder, 'tree.csv.gz'))).toEqual([bureau]);
    await rm(folder, { recursive: true });
  });
});

describe('a list of administrative divisions', () => {
  it('shows by level and name what each division is', () => {
    const read = divisions(
      '43,,province,湖南省',
      '4301,43,city,长沙市',
      '430102,4301,county,芙蓉区',
      '430102001,430102,township,文艺路街道',
      '430102999,430102,township,某某镇',
      '430102001001,430102001,grassroots,文艺新村社区',
      '430102999001,430102999,village,桃花村',
    );
    expect(read.map(({ level, orgType }) => `${level} ${orgType}`)).toEqual([
      'province government-organ',
      'city government-organ',
      'county government-organ',
      'township street',
      'township township-committee',
      'grassroots community',
      'grassroots village',
    ]);
    expect(read[1]).toEqual({
      organizationId: '4301',
      name: '长沙市',
      level: 'city',
      orgType: 'government-organ',
      parentId: '43',
    });
  });

  it.each(['桂花社区', '城北居委会', '城北居民委员会', '厂矿生活区'])('takes %s for a community', (name) => {
    const [, grassroots] = divisions('43,,province,湖南省', `43001,43,village,${name}`);
    expect(grassroots?.orgType).toBe('community');
  });

  it('names its own columns', () => {
    expect(
      problemsOf(() => divisions('43,,province,湖南省', ',43,moon,', '44,45,city,某市', '43,,province,又')),
    ).toEqual([
      { line: 3, column: 'code', problem: 'is missing' },
      { line: 3, column: 'name', problem: 'is missing' },
      expect.objectContaining({ line: 3, column: 'level' }),
      { line: 5, column: 'code', problem: '43 stands in line 2 already' },
      { line: 4, column: 'parentCode', problem: '45 is not in the file' },
    ]);
  });
});
