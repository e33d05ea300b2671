import { testDatabase, type TestDatabase, viewReader } from '@pacesetter/testing';
import fc from 'fast-check';
import { byFlag, byMoment, byNumber, byText, byWord } from './list-field';
import { listPage, type ListQuery } from './list-page';
import type { Listing } from './listing';

interface Item {
  readonly id: string;
  readonly place: string;
  readonly status: string;
  readonly score: number | null;
  readonly dueAt: string | null;
}

const STATUSES = ['open', 'done'] as const;

const listing: Listing = {
  fields: {
    id: byText('id'),
    place: byText('place'),
    status: byWord('status', STATUSES),
    score: byNumber('score', { nullable: true }),
    scored: byFlag('(score IS NOT NULL)'),
    dueAt: byMoment('due_at', { nullable: true }),
  },
  order: 'id',
  key: ['id'],
};

const moments = ['2010-06-01T01:00:00.000Z', '2010-06-01T01:00:00.001Z', '2011-01-01T00:00:00.000Z'];
const anyItems = fc.uniqueArray(
  fc.record({
    id: fc.string({ unit: fc.constantFrom('a', 'B', '二', '~', '"', ' '), minLength: 1, maxLength: 4 }),
    place: fc.constantFrom('east', 'west', '西'),
    status: fc.constantFrom(...STATUSES),
    score: fc.option(fc.constantFrom(0, -1.5, 3, 1e20)),
    dueAt: fc.option(fc.constantFrom(...moments)),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);
const anySort = fc
  .tuple(
    fc.shuffledSubarray(['id', 'place', 'status', 'score', 'dueAt'], { minLength: 1, maxLength: 3 }),
    fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  )
  .map(([names, down]) => names.map((name, place) => `${down[place] === true ? '-' : ''}${name}`).join(','));

describe('a list', () => {
  let database: TestDatabase;
  const views = () => viewReader(database.pool);

  beforeAll(async () => {
    database = await testDatabase();
    await database.pool.query(
      `CREATE TABLE items (id text COLLATE "C" PRIMARY KEY, place text COLLATE "C" NOT NULL, status text NOT NULL,
                           score float8, due_at timestamptz)`,
    );
  });

  afterAll(() => database.drop());

  const fill = async (items: readonly Item[]) => {
    await database.pool.query('TRUNCATE items');
    await database.pool.query(
      `INSERT INTO items SELECT id, place, status, score, "dueAt"
       FROM json_to_recordset($1) AS item (id text, place text, status text, score float8, "dueAt" timestamptz)`,
      [JSON.stringify(items)],
    );
  };
  const page = (query: ListQuery) => {
    const source = { listing, select: 'id', from: 'items', where: 'true', values: [] };
    return listPage<Pick<Item, 'id'>>(views(), source, query);
  };
  const all = async (query: ListQuery): Promise<readonly string[]> => {
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const { items, next } = await page({ ...query, after });
      expect(items.length).toBeLessThanOrEqual(query.limit);
      seen.push(...items.map(({ id }) => id));
      if (next === null) return seen;
      after = next;
    }
  };

  it('has every item once, in the same order, however long its pages are', async () => {
    await fc.assert(
      fc.asyncProperty(anyItems, anySort, fc.integer({ min: 1, max: 5 }), async (items, sort, limit) => {
        await fill(items);
        const whole = await all({ sort, limit: 100 });
        expect(whole.toSorted()).toEqual(items.map(({ id }) => id).toSorted());
        expect(await all({ sort, limit })).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('holds what its filters leave: any of the values of each, and all filters together', async () => {
    const item = { place: 'east', status: 'open', score: null, dueAt: moments[0] ?? null };
    await fill([
      { ...item, id: 'a' },
      { ...item, id: 'b', status: 'done', score: 1 },
      { ...item, id: 'c', place: 'west', dueAt: moments[2] ?? null },
    ]);
    expect(await all({ limit: 9, status: ['open'] })).toEqual(['a', 'c']);
    expect(await all({ limit: 9, status: ['open', 'done'], place: ['east'] })).toEqual(['a', 'b']);
    expect(await all({ limit: 9, scored: 'true' })).toEqual(['b']);
    expect(await all({ limit: 9, dueAtFrom: moments[1], dueAtUntil: '2012-01-01T00:00:00Z' })).toEqual(['c']);
    expect(await all({ limit: 9, sort: '-dueAt,id' })).toEqual(['c', 'a', 'b']);
  });

  it('goes on where it was when items come and go in between', async () => {
    const item = { place: 'east', status: 'open', score: null, dueAt: null };
    await fill(['a', 'c', 'e'].map((id) => ({ ...item, id })));
    const { next } = await page({ limit: 2 });
    await fill(['b', 'd', 'e'].map((id) => ({ ...item, id })));
    expect((await page({ limit: 2, after: next ?? '' })).items).toEqual([{ id: 'd' }, { id: 'e' }]);
  });

  it.each([
    ['sort', { sort: 'colour' }],
    ['sort', { sort: 'scored' }],
    ['sort', { sort: 'id,-id' }],
    ['sort', { sort: '' }],
    ['sort', { sort: 'id,place,status,score' }],
    ['after', { after: 'nonsense' }],
    ['after', { after: cursor(['-id', 'a']) }],
    ['after', { after: cursor(['id']) }],
    ['after', { after: cursor(['id', 'a\0']) }],
    ['after', { sort: 'dueAt', after: cursor(['dueAt,id', '2010-02-30T00:00:00.000000Z', 'a']) }],
    ['after', { sort: 'score', after: cursor(['score,id', '1e999', 'a']) }],
  ])('refuses what it does not understand: %s of %j', async (parameter, query) => {
    await expect(page({ limit: 1, ...query })).rejects.toMatchObject({ problems: [{ parameter }] });
  });
});

function cursor(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}
