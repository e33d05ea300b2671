import { canBeVisited } from './who-can-be-visited';

const root = { superiorId: null, belowRoot: false, level: 'bureau', orgType: 'organ', holdsSite: false };
const team = { superiorId: 'bureau', belowRoot: true, level: 'unit', orgType: 'field-team', holdsSite: false };
const branch = { superiorId: 'team', belowRoot: false, level: 'branch', orgType: 'field-team', holdsSite: true };
const those = (among: Parameters<typeof canBeVisited>[1]) =>
  [root, team, branch].filter((one) => canBeVisited(one, among));

it.each([
  ['everybody is visited: those below the root', {}, [team]],
  ['a share is drawn: everybody but the root', { share: 0.1 }, [team, branch]],
  ['levels are named', { share: 0.1, among: { levels: ['branch'] } }, [branch]],
  ['orgTypes are named', { among: { orgTypes: ['field-team'] } }, [team, branch]],
  ['sites are visited: those that create or hold one', { share: 0.1, among: { sites: true } }, [branch]],
  ['sites of some levels', { among: { sites: true, levels: ['unit'] } }, []],
  ['nobody is of the kind', { among: { orgTypes: ['organ'] } }, []],
])('%s', (_name, among, expected) => {
  expect(those(among)).toEqual(expected);
});
