import { Personal, shape } from '@pacesetter/contracts';
import { Type } from '@sinclair/typebox';
import { lookUp, personalFields, type PersonalText, replacePersonal } from './personal-fields';

/** The paths at which a shape's personal texts stand in a value. */
function found(schema: Parameters<typeof personalFields>[0], value: unknown): PersonalText[] {
  const fields = personalFields(schema);
  const texts: PersonalText[] = [];
  if (fields === undefined) return texts;
  replacePersonal(value, fields, (text) => {
    texts.push(text);
    return '*';
  });
  return texts;
}

describe('the personal fields of a shape', () => {
  const name = Personal.name('memberId');

  it('are none where none is marked', () => {
    expect(personalFields(shape({ a: Type.String(), b: Type.Array(shape({ c: Type.Integer() })) }))).toBeUndefined();
  });

  it('are found at any depth: in objects, lists, records, choices and optional parts', () => {
    const schema = shape({
      plain: Type.String(),
      deep: shape({ name: Type.Optional(name) }),
      list: Type.Array(shape({ name })),
      names: Type.Array(name),
      record: Type.Record(Type.String(), name),
      either: Type.Union([name, shape({ name })]),
    });
    const value = {
      plain: 'p',
      deep: { name: 'a' },
      list: [{ name: 'b' }, { name: 'c' }],
      names: ['d'],
      record: { x: 'e' },
      either: { name: 'f' },
    };
    expect(found(schema, value).map(({ path, text }) => `${path} ${text}`)).toEqual([
      '/deep/name a',
      '/list/0/name b',
      '/list/1/name c',
      '/names/0 d',
      '/record/x e',
      '/either/name f',
    ]);
    expect(found(schema, { ...value, either: 'g' }).at(-1)?.text).toBe('g');
    expect(found(schema, { plain: 'p', deep: {}, list: [], names: [], record: {}, either: 1 })).toEqual([]);
  });

  it('leave everything else as it is', () => {
    const schema = shape({ memberId: Type.String(), name, tags: Type.Array(Type.String()) });
    const value = { memberId: 'm', name: 'Wang', tags: ['t'] };
    const fields = personalFields(schema);
    expect(fields && replacePersonal(value, fields, ({ text }) => text.toUpperCase())).toEqual({
      ...value,
      name: 'WANG',
    });
    expect(value.name).toBe('Wang');
  });

  it('find their person in the nearest object that names one', () => {
    const schema = shape({ memberId: Type.String(), parts: Type.Array(shape({ name })) });
    const [outer, inner] = found(schema, {
      memberId: 'outer',
      parts: [{ name: 'a' }, { memberId: 'inner', name: 'b' }],
    });
    expect(outer && lookUp(outer.scopes, 'memberId')).toBe('outer');
    expect(inner && lookUp(inner.scopes, 'memberId')).toBe('inner');
    expect(inner && lookUp(inner.scopes, 'subject.memberId')).toBeUndefined();
  });
});
