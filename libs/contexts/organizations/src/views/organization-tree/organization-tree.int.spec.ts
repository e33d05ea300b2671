import { project } from '@pacesetter/projections';
import { recorder, testDatabase, type TestDatabase, viewReader } from '@pacesetter/testing';
import { appointed, floated, joined, returned } from '../../../test/people';
import type { MemberEvent, OrganizationEvent } from '../../organization.events';
import { organizationTree } from './organization-tree.projection';
import { attributeCounts } from './attribute-counts.query';
import { membersAt, subtree } from './organization-tree.query';

function unit(organizationId: string, parentId?: string): OrganizationEvent {
  const entry = { organizationId, name: organizationId.toUpperCase(), level: 'unit', orgType: 'organ', parentId };
  return { type: 'OrganizationRegistered', data: entry };
}

describe('the tree of organisations', () => {
  let database: TestDatabase;
  let record: ReturnType<typeof recorder>;
  const views = () => viewReader(database.pool);

  beforeEach(async () => {
    database = await testDatabase();
    record = recorder();
  });

  afterEach(() => database.drop());

  const apply = (...events: readonly (OrganizationEvent | MemberEvent)[]) =>
    project(
      database.pool,
      organizationTree,
      events.map((event) => record<OrganizationEvent | MemberEvent>(event)),
    );
  const below = async (root: string) => (await subtree(views(), root, { limit: 100 })).map((row) => row.organizationId);

  it('answers everything below a root, itself included', async () => {
    await apply(unit('a'), unit('b', 'a'), unit('c', 'a'), unit('d', 'b'), unit('x'), unit('y', 'x'));
    expect(await below('a')).toEqual(['a', 'b', 'c', 'd']);
    expect(await below('b')).toEqual(['b', 'd']);
    expect(await below('nobody')).toEqual([]);
  });

  it('says of each organisation who is above it and whether anybody is below', async () => {
    await apply(unit('a'), unit('b', 'a'));
    const known = { level: 'unit', orgType: 'organ', masses: null };
    expect(await subtree(views(), 'a', { limit: 10 })).toEqual([
      { organizationId: 'a', name: 'A', ...known, parentId: null, hasSubordinates: true },
      { organizationId: 'b', name: 'B', ...known, parentId: 'a', hasSubordinates: false },
    ]);
  });

  it('is read page by page', async () => {
    await apply(unit('a'), ...['e', 'c', 'b', 'd'].map((id) => unit(id, 'a')));
    const first = await subtree(views(), 'a', { limit: 3 });
    const rest = await subtree(views(), 'a', { after: first.at(-1)?.organizationId, limit: 3 });
    expect([...first, ...rest].map(({ organizationId }) => organizationId)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('knows where a member takes part', async () => {
    const at = async (organizationId: string) =>
      (await membersAt(views(), [organizationId])).map((row) => row.memberId);
    await apply(joined);
    expect(await membersAt(views(), ['branch-1', 'site-7'])).toEqual([
      { memberId: 'wang', organizationId: 'branch-1', onDuty: true },
    ]);
    await apply(floated('host'));
    expect([await at('branch-1'), await at('site-7')]).toEqual([[], ['wang']]);
    await apply(returned);
    expect([await at('branch-1'), await at('site-7')]).toEqual([['wang'], []]);
    await apply(floated('home'));
    expect([await at('branch-1'), await at('site-7')]).toEqual([['wang'], []]);
  });

  it('counts what organisations have in common, below a root', async () => {
    const graded = (id: string, grade: string, parentId?: string): OrganizationEvent => {
      const event = unit(id, parentId);
      return { ...event, data: { ...event.data, attributes: { grade } } } as OrganizationEvent;
    };
    const change = { organizationId: 'c', attributes: { grade: '5a' }, removed: [] };
    const loss = { organizationId: 'd', attributes: {}, removed: ['grade'] };
    await apply(
      graded('a', '5a'),
      graded('b', '4a', 'a'),
      graded('c', '3a', 'b'),
      graded('d', '4a', 'b'),
      graded('x', '5a'),
      { type: 'OrganizationAttributesChanged', data: change },
      { type: 'OrganizationAttributesChanged', data: loss },
    );
    expect(await attributeCounts(views(), 'a')).toEqual([
      { attribute: 'grade', value: '4a', organizations: 1 },
      { attribute: 'grade', value: '5a', organizations: 2 },
    ]);
  });

  it('knows who holds which post', async () => {
    const successor = { ...appointed.data, personId: 'p-2', name: 'Qian' } as typeof appointed.data;
    await apply(appointed, { ...appointed, data: successor } as OrganizationEvent);
    const { rows } = await database.pool.query('SELECT post, person_id, name FROM view_organization_tree.officers');
    expect(rows).toEqual([{ post: 'secretary', person_id: 'p-2', name: 'Qian' }]);
  });
});
