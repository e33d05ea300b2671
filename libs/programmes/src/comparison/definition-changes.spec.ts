import { soundText } from '../../testing/mistake';
import { parseProgramme } from '../loader/load-programme';
import { definitionChanges } from './definition-changes';

const definition = parseProgramme(soundText, 'programme.yaml').definition;
const changed = (...replacements: readonly (readonly [string, string])[]) => {
  const text = replacements.reduce((present, [from, to]) => {
    if (!present.includes(from)) throw new Error(`the programme does not contain ${from}`);
    return present.replace(from, () => to);
  }, soundText);
  return definitionChanges(definition, parseProgramme(text, 'programme.yaml').definition);
};

describe('what a new version changes', () => {
  it('is nothing where only the number of the version differs', () => {
    expect(definitionChanges(definition, { ...definition, version: 2 })).toEqual([]);
  });

  it('is named by the keys of what holds it', () => {
    expect(
      changed(['endsOn: 2010-05-31', 'endsOn: 2010-05-30'], ['verifyWithin: P20D', 'verifyWithin: P10WD']),
    ).toEqual([
      { path: 'phases.broad-mobilization.endsOn', change: 'changed', before: '2010-05-31', after: '2010-05-30' },
      { path: 'pledges.verifyWithin', change: 'changed', before: 'P20D', after: 'P10WD' },
    ]);
  });

  it('is an entry that comes or goes, whole', () => {
    const [renamed, added] = changed(['key: skills-drill\n', 'key: drill\n']);
    const path = 'phases.full-striving.activities';
    expect(renamed).toMatchObject({ path: `${path}.skills-drill`, change: 'removed' });
    expect(added).toMatchObject({ path: `${path}.drill`, change: 'added', after: { key: 'drill' } });
  });

  it('is the order of what stands otherwise', () => {
    const [one, two, ...rest] = definition.goals;
    const swapped = { ...definition, goals: [two!, one!, ...rest] };
    expect(definitionChanges(definition, swapped)).toMatchObject([
      { path: 'goals', change: 'changed', before: [one?.key, two?.key, 'service', 'organization'] },
    ]);
  });

  it('turned round, is undone', () => {
    const other = { ...definition, theme: { zh: '新', en: 'New' }, calendar: undefined };
    const there = definitionChanges(definition, other);
    const back = definitionChanges(other, definition);
    expect(back.map(({ path, before, after }) => ({ path, before: after, after: before }))).toEqual(
      there.map(({ path, before, after }) => ({ path, before, after })),
    );
  });
});
