import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { METRICS } from '@pacesetter/services';
import Ajv from 'ajv';
import { parseAllDocuments } from 'yaml';
import { knownSettings } from './known-settings';

const CHART = resolve(__dirname, '../../deploy/chart');
const SERVICES = ['api', 'gateway', 'projector', 'worker'];
/** Values with which every setting is set that the chart can set. */
const EVERYTHING = {
  tracing: { endpoint: 'http://collector:4318' },
  secrets: { vaultUrl: true, replicaUrl: true, databaseSessionUrl: true, redisSentinelPassword: true },
  redis: { tls: { secret: 'redis-certificates', clientCertificate: true, serverName: 'queue.example' } },
};

interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
}

interface Container {
  readonly args: readonly string[];
  readonly env: readonly { readonly name: string; readonly value?: string }[];
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
  readonly ports: readonly { readonly name: string }[];
  readonly livenessProbe: Probe;
  readonly readinessProbe: Probe;
}

/** What these tests look at, of whatever kind. */
interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly replicas?: number;
    readonly template?: { readonly spec: Pod };
    readonly metrics?: readonly { readonly external?: { readonly metric: { readonly name: string } } }[];
    readonly rules?: readonly { readonly http: { readonly paths: readonly IngressPath[] } }[];
  };
}

interface Pod {
  readonly terminationGracePeriodSeconds: number;
  readonly containers: readonly Container[];
  readonly volumes: readonly object[];
}

interface IngressPath {
  readonly path: string;
  readonly backend: { readonly service: { readonly name: string } };
}

/** Rendered by Go's own template engine: the templates use nothing that Helm adds to it. */
function render(values: object = {}): { readonly values: unknown; readonly manifests: readonly Manifest[] } {
  const program = [join(__dirname, 'render-chart.mjs'), CHART, JSON.stringify(values)];
  const { values: all, documents } = JSON.parse(execFileSync(process.execPath, program, { encoding: 'utf8' })) as {
    values: unknown;
    documents: readonly string[];
  };
  const parsed = documents.flatMap((text) => parseAllDocuments(text));
  expect(parsed.flatMap(({ errors }) => errors)).toEqual([]);
  return { values: all, manifests: parsed.flatMap((document) => (document.toJS() as Manifest | null) ?? []) };
}

const validate = new Ajv({ allErrors: true, strict: false }).compile(
  JSON.parse(readFileSync(join(CHART, 'values.schema.json'), 'utf8')) as object,
);

describe('the chart', () => {
  const { values, manifests } = render();
  const of = (kind: string) => manifests.filter((manifest) => manifest.kind === kind);
  const names = (kind: string) => of(kind).map(({ metadata }) => metadata.name.replace('office-', ''));
  const containers = of('Deployment').flatMap(({ spec }) => spec.template?.spec.containers ?? []);

  it('has values that its schema accepts, and refuses others', () => {
    expect(validate(values) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...(values as object), logLevel: 'loud', surprise: 1 })).toBe(false);
  });

  it('runs each service in pods that are probed, and may be taken away one at a time', () => {
    expect(names('Deployment')).toEqual(SERVICES);
    expect(names('PodDisruptionBudget')).toEqual(SERVICES);
    for (const container of containers) {
      expect(container.livenessProbe.httpGet).toEqual({ path: '/health/live', port: 'operations' });
      expect(container.readinessProbe.httpGet).toEqual({ path: '/health/ready', port: 'operations' });
      expect(container.ports.map(({ name }) => name)).toContain('operations');
    }
    expect(containers.map(({ args }) => args[0])).toEqual(
      SERVICES.map((name) => `dist/apps/pacesetter/apps/${name}/src/main.js`),
    );
  });

  it('sets what services know, and nothing else', () => {
    const known = knownSettings();
    const set = new Set(
      render(EVERYTHING).manifests.flatMap(({ kind, spec }) =>
        kind === 'Deployment'
          ? (spec.template?.spec.containers ?? []).flatMap(({ env }) => env.map(({ name }) => name))
          : [],
      ),
    );
    expect([...set].filter((name) => !known.has(name))).toEqual([]);
  });

  it('gives pods the certificates of Redis where their settings look for them', () => {
    const { values: all, manifests: secured } = render(EVERYTHING);
    expect(validate(all) ? [] : validate.errors).toEqual([]);
    const pods = secured.flatMap(({ kind, spec }) =>
      kind === 'Deployment' && spec.template ? [spec.template.spec] : [],
    );
    expect(pods).toHaveLength(SERVICES.length);
    for (const { containers: inPod, volumes } of pods) {
      const files = inPod.flatMap(({ env }) => env.filter(({ name }) => /^REDIS_TLS_.*_FILE$/.test(name)));
      expect(files.map(({ value }) => dirname(value ?? ''))).toEqual(Array(3).fill('/etc/redis-tls'));
      const mounts = inPod.flatMap(({ volumeMounts }) => volumeMounts);
      expect(mounts).toContainEqual({ name: 'redis-tls', mountPath: '/etc/redis-tls', readOnly: true });
      expect(volumes).toContainEqual({ name: 'redis-tls', secret: { secretName: 'redis-certificates' } });
    }
  });

  it('scales by metrics that there are', () => {
    const scalers = of('HorizontalPodAutoscaler').flatMap(({ spec }) => spec.metrics ?? []);
    const metrics = scalers.flatMap(({ external }) => external?.metric.name ?? []);
    const known = Object.values(METRICS).map(({ name }) => name) as readonly string[];
    expect(metrics.length).toBeGreaterThan(1);
    expect(metrics.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('gives pods longer than they take to stop', () => {
    for (const { spec } of of('Deployment')) {
      expect(spec.template?.spec.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(35);
    }
  });

  it('sends event streams to the gateway and everything else to the API', () => {
    const paths = of('Ingress').flatMap(({ spec }) => spec.rules?.flatMap(({ http }) => http.paths) ?? []);
    expect(paths.at(-1)).toMatchObject({ path: '/', backend: { service: { name: 'office-api' } } });
    expect(paths.slice(0, -1).every(({ backend }) => backend.service.name === 'office-gateway')).toBe(true);
    expect(names('Service')).toEqual(['api', 'gateway']);
  });

  it('can be had without what a cluster does not have', () => {
    const { manifests: small } = render({
      ingress: { enabled: false },
      services: { worker: { autoscaling: { enabled: false } } },
    });
    expect(small.filter(({ kind }) => kind === 'Ingress')).toEqual([]);
    const worker = small.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'office-worker');
    expect(worker?.spec.replicas).toBe(2);
  });
});
