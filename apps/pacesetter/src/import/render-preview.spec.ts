import { problemsFile, renderPreview } from './render-preview';

const problem = (line: number) => ({ line, column: 'name', problem: 'is "missing"' });

describe('the preview of an import', () => {
  it('counts what would be registered by its kind', () => {
    const preview = { toRegister: ['unit', 'unit', 'branch'], registered: 4, problems: [] };
    expect(
      renderPreview(preview, (kind) => kind)
        .split('\n')
        .map((line) => line.trim().split(/\s{2,}/)),
    ).toEqual(
      expect.arrayContaining([
        ['to register', '3'],
        ['unit', '2'],
        ['branch', '1'],
        ['registered already', '4'],
        ['rows with problems', '0'],
      ]),
    );
  });

  it('shows twenty problems and counts rows, not problems', () => {
    const problems = [...Array.from({ length: 25 }, (_, index) => problem(index + 2)), problem(2)];
    const text = renderPreview({ toRegister: [], registered: 0, problems }, String);
    expect(text).toMatch(/rows with problems\s+25\b/);
    expect(text).toContain('… and 6 more');
  });

  it('is written as a file that a spreadsheet reads', () => {
    expect(problemsFile([problem(3)])).toBe('\ufeffline,column,problem\r\n3,"name","is ""missing"""\r\n');
  });
});
