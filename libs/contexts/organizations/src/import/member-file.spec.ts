import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OrganizationFileError } from './import-problems';
import { parseMembers, readMemberFile } from './member-file';

const members = (...rows: string[]) =>
  parseMembers(['memberId,organizationId,name,onDuty', ...rows].join('\n'), 'members.csv');

describe('a file of members', () => {
  it('tells who belongs where and is on duty', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'members-'));
    const file = join(folder, 'members.csv');
    await writeFile(file, 'memberId,organizationId,name,onDuty\nm1,branch-1,王,true\nm2,branch-1,李,false\n');
    expect(await readMemberFile(file)).toEqual([
      { memberId: 'm1', organizationId: 'branch-1', name: '王', onDuty: true },
      { memberId: 'm2', organizationId: 'branch-1', name: '李', onDuty: false },
    ]);
    await rm(folder, { recursive: true });
  });

  it('may be empty', () => {
    expect(members()).toEqual([]);
  });

  it('has ids that can be part of a stream’s name', () => {
    expect(() => members('m~1,branch-1,Wang,true')).toThrow('line 2, memberId: "m~1" is no id');
  });

  it('names every row that is wrong, with line and column', () => {
    const read = () => members('m1,branch-1,Wang,yes', '', ',,,true', 'm1,branch-1,Wang,true');
    expect(read).toThrow(OrganizationFileError);
    expect(read).toThrow(
      [
        'members.csv cannot be imported:',
        '  line 2, onDuty: "yes" is neither true nor false (是, 否)',
        '  line 4, memberId: is missing',
        '  line 4, organizationId: is missing',
        '  line 4, name: is missing',
        '  line 5, memberId: m1 stands in line 2 already',
      ].join('\n'),
    );
  });
});
