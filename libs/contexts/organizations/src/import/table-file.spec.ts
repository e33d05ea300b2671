import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { readMemberFile } from './member-file';
import { readOrganizationFile } from './organization-file';
import { tableRows } from './table-file';

describe('a table', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tables-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function excel(name: string, rows: readonly (readonly unknown[])[]): Promise<string> {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('名单');
    for (const row of rows) sheet.addRow(row);
    const file = join(folder, name);
    await workbook.xlsx.writeFile(file);
    return file;
  }

  it('may be an Excel workbook with Chinese headings', async () => {
    const file = await excel('units.xlsx', [
      ['组织编号', '名称', '级别', '类型', '上级编号', '群众人数', '备注'],
      [1, '局机关', 'bureau', 'organ', null, 120, 'x'],
      [],
      ['1-1', { richText: [{ text: '一' }, { text: '队' }] }, 'unit', 'field-team', 1, { formula: '40+2', result: 42 }],
    ]);
    expect(await readOrganizationFile(file)).toEqual([
      { organizationId: '1', name: '局机关', level: 'bureau', orgType: 'organ', masses: 120 },
      { organizationId: '1-1', name: '一队', level: 'unit', orgType: 'field-team', parentId: '1', masses: 42 },
    ]);
  });

  it('names the rows of a workbook that are wrong', async () => {
    const file = await excel('members.xlsx', [
      ['党员编号', '组织编号', '姓名', '在职在岗'],
      ['m1', 'u1', '王', '是'],
      ['', 'u1', '李', '也许'],
    ]);
    await expect(readMemberFile(file)).rejects.toThrow(/line 3, memberId: is missing\n.*line 3, onDuty: "也许"/);
  });

  it('shows a date as its day', async () => {
    const file = await excel('dates.xlsx', [['day'], [new Date('2010-07-01T00:00:00Z')]]);
    expect(await tableRows(file)).toEqual([{ line: 2, value: { day: '2010-07-01' } }]);
  });

  it('is refused when it only has the name of a workbook', async () => {
    const file = join(folder, 'text.xlsx');
    await writeFile(file, 'organizationId,name');
    await expect(tableRows(file)).rejects.toThrow(/text\.xlsx cannot be imported:\n.*no Excel workbook/);
  });
});
