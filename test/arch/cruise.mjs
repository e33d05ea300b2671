import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/**
 * Prints the names of the dependency rules and what they find in the given trees:
 * `{ rules, reports: [{ tree, modules, violations: ["rule: from → to"] }] }`.
 * A process of its own, since dependency-cruiser is an ES module; one for all trees, since it takes a second to load.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const tsConfigFile = join(root, 'tsconfig.json');
const options = {
  ...(await extractOptions(join(root, '.dependency-cruiser.cjs'))),
  tsConfig: { fileName: tsConfigFile },
  outputType: 'json',
};
const transpile = { tsConfig: extractTsConfig(tsConfigFile) };

const reports = [];
for (const tree of process.argv.slice(2)) reports.push(await reportOn(resolve(root, tree)));
console.log(JSON.stringify({ rules: options.ruleSet.forbidden.map(({ name }) => name), reports }));

async function reportOn(tree) {
  process.chdir(tree);
  const folders = ['apps', 'libs'].filter((folder) => existsSync(folder));
  const { output } = await cruise(folders, { ...options, baseDir: tree }, { tsConfig: tsConfigFile }, transpile);
  const { modules, summary } = JSON.parse(output);
  const violations = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return { tree, modules: modules.length, violations };
}
