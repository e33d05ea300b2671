import type { OrganizationState } from '../organization.state';
import { attributeRows, previewAttributes } from './attribute-file';
import { csvRows } from './csv-rows';
import { parseOrganizations } from './organization-file';

const rowsOf = (...lines: string[]) => attributeRows(csvRows(lines.join('\n'), 'f'));
const registered = (attributes: Record<string, string>): OrganizationState => {
  return { status: 'registered', level: '', orgType: '', officers: {}, attributes };
};

describe('columns of attributes', () => {
  it('stand in a file of organisations, under an English or a Chinese heading', () => {
    const [one, other] = parseOrganizations(
      '组织编号,名称,级别,类型,上级编号,属性.grade,attribute.region\na,A,city,organ,,5a,south\nb,B,city,organ,a,,north\n',
      'f',
    );
    expect(one?.attributes).toEqual({ grade: '5a', region: 'south' });
    expect(other?.attributes).toEqual({ region: 'north' });
  });

  it('are named when nothing could refer to them', () => {
    expect(() =>
      parseOrganizations('organizationId,name,level,orgType,attribute.5A\na,A,city,organ,yes\n', 'f'),
    ).toThrow(/line 1, attribute\.5A: "5A" is no key of an attribute/);
  });
});

describe('a file of attributes', () => {
  it('shows what would change, what is so already, and what is wrong', () => {
    const rows = rowsOf('organizationId,attribute.grade', 'a,5a', 'b,4a', 'c,', 'gone,3a', ',2a', 'a,1a');
    const known = new Map([
      ['a', registered({ grade: '4a' })],
      ['b', registered({ grade: '4a' })],
      ['c', registered({})],
    ]);
    const { toRegister, registered: same, problems } = previewAttributes(rows, known);
    expect(toRegister).toEqual([{ organizationId: 'a', attributes: { grade: '5a' } }]);
    expect(same).toBe(1);
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [4, 'attribute'],
      [5, 'organizationId'],
      [6, 'organizationId'],
      [7, 'organizationId'],
    ]);
  });
});
