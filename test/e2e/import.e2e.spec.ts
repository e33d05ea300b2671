import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { Pacesetter } from './pacesetter';

describe('importing organisations and members', () => {
  const pacesetter = new Pacesetter('import');
  let directory: string;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'pacesetter-import-'));
  });

  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
    pacesetter.remove();
  });

  function file(name: string, ...lines: readonly string[]): string {
    const path = join(directory, name);
    writeFileSync(path, lines.join('\n'));
    return path;
  }

  it('shows, imports, and does nothing twice', async () => {
    const tree = file(
      'tree.csv',
      'organizationId,name,level,orgType,parentId,masses',
      'bureau,局,bureau,organ,,120',
      'team-1,一队,unit,field-team,bureau,',
      'team-2,二队,unit,,bureau,',
    );
    const report = join(directory, 'problems.csv');
    const preview = await pacesetter.run('import', 'organizations', tree, '--preview', '--report', report);
    expect(preview).toMatchObject({ code: 0, stderr: '' });
    expect(preview.stdout).toMatch(/to register +2\n/);
    expect(readFileSync(report, 'utf8')).toContain('4,"orgType","is missing"');

    const refused = await pacesetter.run('import', 'organizations', tree);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('nothing was imported: 1 problems');

    const done = await pacesetter.run('import', 'organizations', tree, '--skip-wrong', '--reason', 'the spring list');
    expect(done).toMatchObject({ code: 0, stdout: expect.stringMatching(/2 of 2 organisations in/) });
    const again = await pacesetter.run('import', 'organizations', tree, '--skip-wrong');
    expect(again.stdout).toMatch(/registered already +2\n/);
    expect(again.stdout).toMatch(/0 of 0 organisations in/);
  }, 240_000);

  it('takes members from an Excel workbook, and only for organisations that are registered', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('名单');
    sheet.addRow(['党员编号', '组织编号', '姓名', '在职在岗']);
    sheet.addRow(['m-1', 'bureau', '王一', '是']);
    sheet.addRow(['m-2', 'nowhere', '李二', '否']);
    const members = join(directory, 'members.xlsx');
    await workbook.xlsx.writeFile(members);
    const done = await pacesetter.run('import', 'members', members, '--skip-wrong');
    expect(done.stdout).toMatch(/3 +organizationId +nowhere is not registered: import it first/);
    expect(done.stdout).toMatch(/1 of 1 members in/);
    const history = await pacesetter.run('history', 'member-m-1');
    expect(history.stdout).toContain('import of members.xlsx');
  }, 240_000);
});
