import { join } from 'node:path';
import { definitionChanges, definitionsFolder, loadProgramme } from '@pacesetter/programmes';
import { revisedDefinition } from './revised-definition';

it('a revised programme says a few things otherwise, and keeps every key', () => {
  const { definition } = loadProgramme(join(definitionsFolder(), 'gansu-2010.yaml'));
  const revised = revisedDefinition(definition);
  const changes = definitionChanges(definition, revised);
  expect(revised.version).toBe(definition.version + 1);
  expect(changes.filter(({ change }) => change === 'removed')).toEqual([]);
  const paths = changes.map(({ path }) => path);
  expect(paths).toContain('awards.rounds.july-2012.confersOn');
  expect(paths.some((path) => path.startsWith('supervision.visits'))).toBe(true);
  expect(paths.some((path) => path.includes('-revised'))).toBe(true);
});
