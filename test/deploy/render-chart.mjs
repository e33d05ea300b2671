import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@evertdespiegeleer/go-template';
import { parse as parseYaml } from 'yaml';

/**
 * Renders the chart as Helm would, with Go's own template engine: `node render-chart.mjs CHART [VALUES-AS-JSON]`. The
 * values are laid over those of the chart, section by section.
 */
const [chart, overrides = '{}'] = process.argv.slice(2);
const read = (file) => parseYaml(readFileSync(join(chart, file), 'utf8'));
const { name, version, appVersion } = read('Chart.yaml');
const scope = {
  Values: over(read('values.yaml'), JSON.parse(overrides)),
  Release: { Name: 'office', Namespace: 'default', Service: 'Helm' },
  Chart: { Name: name, Version: version, AppVersion: appVersion },
};
const files = readdirSync(join(chart, 'templates')).sort();
const rendered = files.map((file) => parse(readFileSync(join(chart, 'templates', file), 'utf8'), scope));
process.stdout.write(JSON.stringify({ values: scope.Values, documents: await Promise.all(rendered) }), () =>
  process.exit(),
);

function over(base, changes) {
  const isSection = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const merged = { ...base };
  for (const [key, value] of Object.entries(changes)) {
    merged[key] = isSection(value) && isSection(base[key]) ? over(base[key], value) : value;
  }
  return merged;
}
