import { join } from 'node:path';
import { breaches, sourceRules } from './source-rules';

const root = join(__dirname, '../..');
const fixtures = join(__dirname, 'fixtures', 'sources');

describe.each(sourceRules)('$name', (rule) => {
  it('is kept by the repository', () => {
    expect(breaches(root, rule)).toEqual([]);
  });

  it('finds its violation in the fixture, and no other rule does', () => {
    const tree = join(fixtures, rule.name);
    const found = sourceRules.filter((candidate) => breaches(tree, candidate).length > 0);
    expect(found).toEqual([rule]);
  });
});
