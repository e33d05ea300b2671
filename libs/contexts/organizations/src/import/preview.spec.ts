import type { MemberState } from '../member.state';
import type { OrganizationState } from '../organization.state';
import { csvRows } from './csv-rows';
import { memberRows } from './member-file';
import { organizationRows } from './organization-file';
import { previewMembers, previewOrganizations } from './preview';

const rowsOf = (...rows: string[]) =>
  organizationRows(csvRows(['organizationId,name,level,orgType,parentId,masses', ...rows].join('\n'), 'f'), 'f');
const membersOf = (...rows: string[]) =>
  memberRows(csvRows(['memberId,organizationId,name,onDuty', ...rows].join('\n'), 'f'));

const bureau: OrganizationState = {
  status: 'registered',
  level: 'bureau',
  orgType: 'organ',
  officers: {},
  attributes: {},
};

describe('the preview of an import of organisations', () => {
  it('tells what is new, what is there and what is wrong', () => {
    const rows = rowsOf(
      'b,Branch,branch,team,u,',
      'u,Unit,unit,team,bureau,',
      'bureau,Bureau,bureau,organ,,',
      'x,X,,team,bureau,',
    );
    const { toRegister, registered, problems } = previewOrganizations(rows, new Map([['bureau', bureau]]));
    expect(toRegister.map(({ organizationId }) => organizationId)).toEqual(['u', 'b']);
    expect(registered).toBe(1);
    expect(problems).toEqual([{ line: 5, column: 'level', problem: 'is missing' }]);
  });

  it('hangs new organisations on registered ones that are not in the file', () => {
    const { toRegister, problems } = previewOrganizations(
      rowsOf('u,Unit,unit,team,bureau,'),
      new Map([['bureau', bureau]]),
    );
    expect(toRegister).toMatchObject([{ organizationId: 'u', parentId: 'bureau' }]);
    expect(problems).toEqual([]);
  });

  it('leaves out what stands below a wrong row, and says so', () => {
    const { toRegister, problems } = previewOrganizations(
      rowsOf('bureau,Bureau,bureau,organ,,', 'u,,unit,team,bureau,', 'b,Branch,branch,team,u,'),
      new Map(),
    );
    expect(toRegister).toMatchObject([{ organizationId: 'bureau' }]);
    expect(problems).toEqual([
      { line: 3, column: 'name', problem: 'is missing' },
      { line: 4, column: 'parentId', problem: 'the row of u, which it is below, is wrong' },
    ]);
  });

  it('does not change what is registered', () => {
    const { problems } = previewOrganizations(rowsOf('bureau,Bureau,bureau,team,,9'), new Map([['bureau', bureau]]));
    expect(problems).toEqual([
      {
        line: 2,
        column: 'organizationId',
        problem: 'bureau is registered already with orgType organ, not team; masses (none), not 9',
      },
    ]);
  });

  it('names a superior that is nowhere', () => {
    const { problems } = previewOrganizations(rowsOf('u,Unit,unit,team,gone,'), new Map());
    expect(problems).toMatchObject([{ line: 2, problem: 'gone is neither in the file nor registered' }]);
  });
});

describe('the preview of an import of members', () => {
  const home: MemberState = { status: 'at-home', homeOrganizationId: 'bureau' };

  it('tells what is new, what is there and what is wrong', () => {
    const { toRegister, registered, problems } = previewMembers(
      membersOf('m1,bureau,王,是', 'm2,bureau,李,false', 'm3,gone,张,否', 'm4,other,赵,true'),
      new Map([
        ['m2', home],
        ['m4', home],
      ]),
      new Map([['bureau', bureau]]),
    );
    expect(toRegister).toEqual([{ memberId: 'm1', organizationId: 'bureau', name: '王', onDuty: true }]);
    expect(registered).toBe(1);
    expect(problems).toEqual([
      { line: 4, column: 'organizationId', problem: 'gone is not registered: import it first' },
      { line: 5, column: 'organizationId', problem: 'm4 is registered already, at bureau' },
    ]);
  });
});
