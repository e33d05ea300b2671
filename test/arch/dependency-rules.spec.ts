import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

interface TreeReport {
  readonly tree: string;
  readonly modules: number;
  readonly violations: readonly string[];
}

interface Findings {
  readonly rules: readonly string[];
  readonly reports: readonly TreeReport[];
}

const root = join(__dirname, '../..');
const fixtures = join(__dirname, 'fixtures', 'dependencies');
const { rules, reports } = cruise(root, ...readdirSync(fixtures).map((rule) => join(fixtures, rule)));

describe('dependency rules', () => {
  it('are kept by the product', () => {
    const product = reportOn(root);
    expect(product.violations).toEqual([]);
    expect(product.modules).toBeGreaterThan(100);
  });

  it('each have a violating fixture', () => {
    expect(readdirSync(fixtures).sort()).toEqual([...rules].sort());
  });

  it.each(rules)('%s finds its violation, and no other rule does', (rule) => {
    const [violation, ...others] = reportOn(join(fixtures, rule)).violations;
    expect(violation).toMatch(new RegExp(`^${rule}: `));
    expect(others).toEqual([]);
  });
});

function cruise(...trees: readonly string[]): Findings {
  const output = execFileSync(process.execPath, [join(__dirname, 'cruise.mjs'), ...trees], { encoding: 'utf8' });
  return JSON.parse(output) as Findings;
}

function reportOn(tree: string): TreeReport {
  const report = reports.find((candidate) => relative(candidate.tree, tree) === '');
  if (report === undefined) throw new Error(`no report on ${tree}`);
  return report;
}
