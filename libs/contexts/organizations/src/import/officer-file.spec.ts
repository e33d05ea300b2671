import type { OrganizationState } from '../organization.state';
import { csvRows } from './csv-rows';
import { officerRows, parseOfficers, previewOfficers } from './officer-file';

const state = (officers: Record<string, string>): OrganizationState => {
  return { status: 'registered', level: '', orgType: '', officers, attributes: {} };
};

describe('a file of officers', () => {
  it('is read under English or Chinese headings', () => {
    expect(parseOfficers('组织编号,职务,人员编号,姓名\na,secretary,wang,王\n', 'f')).toEqual([
      { organizationId: 'a', post: 'secretary', personId: 'wang', name: '王' },
    ]);
  });

  it('names every row that is wrong', () => {
    const text = 'organizationId,post,personId,name\na,secretary,,王\na,liaison,li,李\na,liaison,zhao,赵\n';
    expect(() => parseOfficers(text, 'f')).toThrow(
      /line 2, personId: is missing[^]*line 4, post: liaison is held by line 3 already/,
    );
  });

  it('shows what would change, what is so already, and what is wrong', () => {
    const text = 'organizationId,post,personId,name\na,secretary,wang,王\na,liaison,li,李\ngone,secretary,x,X\n';
    const known = new Map([['a', state({ secretary: 'wang', liaison: 'zhao' })]]);
    const { toRegister, registered, problems } = previewOfficers(officerRows(csvRows(text, 'f')), known);
    expect(toRegister).toMatchObject([{ post: 'liaison', personId: 'li' }]);
    expect(registered).toBe(1);
    expect(problems).toMatchObject([{ line: 4, column: 'organizationId' }]);
  });
});
