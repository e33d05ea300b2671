import 'reflect-metadata';
import type { InvalidParameters } from '../invalid-parameters';
import { Part, SubjectDto, TitleDto } from './parts';
import { Numbers, Texts } from './records';
import { validation } from '../validation';
import { Choice, Id, Key, Text } from './texts';
import { Day, Flag, Instant, Score, Whole } from './values';

class ItemDto {
  @Key()
  readonly key!: string;

  @Part(() => TitleDto)
  readonly title!: TitleDto;
}

class ExampleDto {
  @Id({ optional: true })
  readonly id?: string;

  @Text({ optional: true, max: 10 })
  readonly text?: string;

  @Choice(['good', 'poor'], { optional: true })
  readonly grade?: string;

  @Whole({ optional: true, max: 5 })
  readonly count?: number;

  @Score({ optional: true, max: 100 })
  readonly score?: number;

  @Flag({ optional: true })
  readonly done?: boolean;

  @Instant({ optional: true })
  readonly at?: string;

  @Day({ optional: true })
  readonly day?: string;

  @Part(() => SubjectDto, { optional: true })
  readonly subject?: SubjectDto;

  @Part(() => ItemDto, { optional: true, list: 2 })
  readonly items?: readonly ItemDto[];

  @Id({ optional: true, list: true })
  readonly members?: readonly string[];

  @Numbers({ optional: true, max: 10 })
  readonly scores?: Readonly<Record<string, number>>;

  @Texts({ optional: true })
  readonly notes?: Readonly<Record<string, string>>;
}

const pipe = validation();

const read = (body: unknown): Promise<ExampleDto> =>
  pipe.transform(body, { type: 'body', metatype: ExampleDto }) as Promise<ExampleDto>;

const problemsOf = (body: unknown) =>
  read(body).then(
    () => [],
    ({ problems }: InvalidParameters) => problems.map(({ parameter }) => parameter),
  );

describe('fields of a request', () => {
  it.each([
    {},
    { id: '430100000000', text: '一二三\n四', grade: 'good', count: 5, score: 99.5, done: false, day: '2010-06-01' },
    { subject: { organizationId: 'o', memberId: 'm' }, items: [{ key: 'k', title: { zh: '甲', en: 'a' } }] },
    { members: ['a', 'b'], scores: { 工作: 10 }, notes: { a: '好' } },
  ])('take what they describe: %j', async (body) => {
    await expect(read(body)).resolves.toMatchObject(body);
  });

  it.each([
    [{ id: 'a b' }, ['id']],
    [{ id: 'a~b' }, ['id']],
    [{ id: '' }, ['id']],
    [{ id: 7 }, ['id']],
    [{ id: 'constructor' }, ['id']],
    [{ id: null }, ['id']],
    [{ id: 'x'.repeat(201) }, ['id']],
    [{ text: 'a\u0000' }, ['text']],
    [{ text: '\ud800' }, ['text']],
    [{ text: 'x'.repeat(11) }, ['text']],
    [{ grade: 'fair' }, ['grade']],
    [{ grade: ['good'] }, ['grade']],
    [{ count: 1.5 }, ['count']],
    [{ count: 6 }, ['count']],
    [{ count: '1' }, ['count']],
    [{ score: Number.POSITIVE_INFINITY }, ['score']],
    [{ done: 'yes' }, ['done']],
    [{ at: '2010-06-01T09:00' }, ['at']],
    [{ at: '2010-13-01T09:00Z' }, ['at']],
    [{ day: '2010-6-1' }, ['day']],
    [{ subject: { memberId: 'm' } }, ['subject.organizationId']],
    [{ subject: 'o' }, ['subject']],
    [{ items: [{ key: 'k', title: { zh: '甲' } }] }, ['items.0.title.en']],
    [{ items: [{ key: 'toString', title: { zh: '甲', en: 'a' } }] }, ['items.0.key']],
    [{ items: { key: 'k' } }, ['items']],
    [{ items: [1] }, ['items']],
    [{ items: Array(3).fill({ key: 'k', title: { zh: '甲', en: 'a' } }) }, ['items']],
    [{ members: 'a' }, ['members']],
    [{ members: ['a', ''] }, ['members']],
    [{ scores: { a: 11 } }, ['scores']],
    [{ scores: [1] }, ['scores']],
    [{ scores: { toString: 1 } }, ['scores']],
    [{ notes: { a: 1 } }, ['notes']],
    [{ unknown: 1 }, ['unknown']],
  ])('name what is wrong: %j', async (body, parameters) => {
    expect(await problemsOf(body)).toEqual(parameters);
  });

  it('turn moments to UTC with milliseconds', async () => {
    expect(await read({ at: '2010-06-01T09:00:00+08:00' })).toMatchObject({ at: '2010-06-01T01:00:00.000Z' });
  });
});
