import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PacesetterClient } from '@pacesetter/client';
import { definitionsFolder } from '@pacesetter/programmes';
import { Receiver } from '../../libs/contexts/streams/test/receiver';
import { Collector } from './collector';
import { LAUNCH_PARENTS, launchSpans, parentName, TRACE, TRACEPARENT } from './launch-trace';
import { Installation, type ServiceName, type ServiceProcess } from './services';

const TEAMS = 24;
const CAMPAIGN = 'striving';

interface Seen {
  readonly number: number;
  readonly type: string;
  readonly about?: string;
}

/** Eight processes on Redis and PostgreSQL, two of which are killed while they work. */
describe('api, workers, projectors and gateway as processes of their own', () => {
  let installation: Installation;
  let collector: Collector;
  let receiver: Receiver;
  let apis: readonly ServiceProcess[];
  let workers: readonly ServiceProcess[];
  let projectors: readonly ServiceProcess[];
  let gateways: readonly ServiceProcess[];
  let killed: readonly ServiceProcess[] = [];
  let token: string;
  let posted = 0;
  /** What is read from each of the gateways. */
  const seen: Seen[][] = [[], []];
  const reading = new AbortController();

  beforeAll(async () => {
    [collector, receiver] = await Promise.all([Collector.open(), Receiver.open()]);
    installation = await Installation.open({
      ...{ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '100' },
      PACESETTER_WEBHOOK_TARGETS: '127.0.0.1',
    });
    // All at once, on an empty database: as an orchestrator would.
    const twice = (name: ServiceName) => [installation.start(name), installation.start(name)] as const;
    [apis, workers, projectors, gateways] = [twice('api'), twice('worker'), twice('projector'), twice('gateway')];
    await Promise.all(installation.processes.map((each) => each.ready()));
    const [password = ''] = (await installation.command('access', 'password', 'administrator')).split('\n');
    const next = 'a sentence only I know';
    token = await signIn(password);
    await post('/v1/auth/password', { current: password, next });
    token = await signIn(next);
  }, 120_000);

  afterAll(async () => {
    reading.abort();
    await installation.close();
    await collector.close();
    receiver.close();
  }, 60_000);

  const post = async (path: string, body: object, more: object = {}): Promise<Record<string, unknown>> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...more };
    const served = path.startsWith('/v1/streams') ? gateways : apis;
    const response = await fetch(`${await one(served, posted++).address()}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
    return (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  };
  const signIn = async (password: string): Promise<string> => {
    const answer = await post('/v1/auth/token', { grant_type: 'password', username: 'administrator', password });
    return String(answer['access_token']);
  };
  const events = (type: string) => one(seen).filter((event) => event.type === `pacesetter.${type}`);
  const count = (type: string) => events(type).length;
  const until = async (condition: () => boolean | Promise<boolean>) => {
    const end = performance.now() + 60_000;
    while (!(await condition())) {
      if (performance.now() > end) throw new Error('waited for a minute in vain');
      await sleep(50);
    }
  };

  it('are ready, each by what it needs itself', async () => {
    for (const each of installation.processes) {
      expect(await each.operations('/health/live')).toMatchObject({ status: 200 });
      expect(await each.operations('/health/ready')).toEqual({ status: 200, text: '{"ready":true,"reasons":[]}\n' });
    }
    expect((await fetch(`${await one(gateways).address()}/v1/campaigns`)).status).toBe(404);
    expect((await fetch(`${await one(apis).address()}/v1/streams/all/events`)).status).toBe(404);
  });

  it('share the read models', async () => {
    const shares = async () =>
      Promise.all(
        projectors.map(async (each) => {
          const states = await statesOf(each);
          return states.filter((line) => line.includes('state="running"')).length;
        }),
      );
    // One that is kept in partitions counts at both.
    await until(async () => Math.min(...(await shares())) > 8);
  }, 30_000);

  it('lose nothing and do nothing twice when a worker and a projector are killed', async () => {
    await follow();
    await post('/v1/organizations/register-organization', organization('office', 'organ'));
    const definition = readFileSync(join(definitionsFolder(), 'gansu-2010.yaml'), 'utf8');
    await post('/v1/campaigns/publish-programme', { definition });
    const teams = Array.from({ length: TEAMS }, (_, index) => `team-${index}`);
    for (const team of teams) {
      const parent = { ...organization(team, 'field-team'), parentId: 'office' };
      await post('/v1/organizations/register-organization', parent);
    }
    const startsOn = new Date().toISOString().slice(0, 10);
    const launch = { programmeId: 'gansu-2010', version: 1, rootOrganizationId: 'office', startsOn };
    await listen();
    await post('/v1/campaigns/launch-campaign', { campaignId: CAMPAIGN, ...launch }, { traceparent: TRACEPARENT });
    await until(() => count('ParticipantEnrolled') > 0);
    killed = [one(workers), await leading(projectors)];
    for (const each of killed) each.signal('SIGKILL');

    await until(() => count('EnrolmentCompleted') > 0 && count('PhaseEntered') > 0);
    const enrolled = events('ParticipantEnrolled').map(({ about }) => about);
    expect(enrolled.sort()).toEqual(['office', ...teams].sort());
    expect(count('OrganizationRegistered')).toBe(TEAMS + 1);
    expect(count('EnrolmentCompleted')).toBe(1);
    expect(count('PhaseEntered')).toBe(1);
    const [first = [], second = []] = seen;
    await until(() => second.length >= first.length);
    expect(first.map(({ number }) => number)).toEqual(first.map((_, index) => index + 1));
    expect(second.slice(0, first.length)).toEqual(first);
  }, 60_000);

  it('are followed by one trace from the request to the webhook', async () => {
    await until(() => launchSpans(collector) !== undefined);
    const spans = launchSpans(collector) ?? [];
    const parents = (name: string) =>
      new Set(spans.filter((span) => span.name === name).map((span) => parentName(span, spans)));
    for (const [name, parent] of Object.entries(LAUNCH_PARENTS))
      expect([name, ...parents(name)]).toEqual([name, parent]);
    const commands = spans.filter(({ name }) => name === 'append').map((span) => parentName(span, spans));
    expect(commands).toEqual(expect.arrayContaining(['command LaunchCampaign', 'command EnrolParticipant']));
    const [job] = spans.filter(({ name }) => name === 'job enrol-participants');
    const [launch] = spans.filter(({ name }) => name === 'command LaunchCampaign');
    expect(job?.links).toMatchObject([{ traceId: TRACE.traceId, spanId: launch?.spanId }]);
    // A batch of several traces is none of theirs, and linked to each of them.
    const concerned = collector.spans.filter(
      ({ name, traceId, links }) =>
        name.startsWith('project ') && [traceId, ...links.map((link) => link.traceId)].includes(TRACE.traceId),
    );
    const projected = new Set(concerned.map(({ name }) => name));
    expect([...projected]).toEqual(expect.arrayContaining(['project campaign_board', 'project timers']));
    const [delivered] = receiver.received.filter(({ headers }) => headers.traceparent?.includes(TRACE.traceId));
    expect(delivered?.event).toMatchObject({ traceparent: expect.stringContaining(`00-${TRACE.traceId}-`) });
  }, 30_000);

  it('the projector that is left keeps every read model', async () => {
    const [left] = projectors.filter((each) => !killed.includes(each));
    await until(async () => {
      const states = await statesOf(left);
      return states.length > 20 && states.every((line) => line.includes('state="running"'));
    });
    const response = await fetch(`${await one(apis).address()}/v1/campaigns/${CAMPAIGN}`);
    expect(await response.json()).toMatchObject({ campaignId: CAMPAIGN, status: 'running' });
  }, 30_000);

  it('tell what they have counted', async () => {
    const worked = (await one(workers, 1).operations('/metrics')).text;
    expect(worked).toMatch(/pacesetter_jobs_total\{job="[\w-]+",outcome="done",service="worker"\} \d+/);
    expect(worked).toMatch(/pacesetter_timers_waiting\{service="worker"\} [1-9]/);
    const told = await Promise.all(apis.map((each) => each.operations('/metrics')));
    const served = told.map(({ text }) => text).join('');
    expect(served).toMatch(/pacesetter_appends_total\{outcome="written",service="api"\} \d+/);
    expect(served).toMatch(/duration_seconds_count\{[^}]*route="\/v1\/campaigns\/launch-campaign",status="200"\} 1/);
    expect((await one(gateways).operations('/metrics')).text).toMatch(/pacesetter_live_readers\{service="gateway"\} 1/);
  });

  it('stop when they are asked to, with what they had in hand', async () => {
    const left = installation.processes.filter((each) => !killed.includes(each));
    const ended = await installation.stop();
    expect(ended.filter((code) => code === 0)).toHaveLength(left.length);
    for (const each of left) expect(each.said('stopped')).toBeDefined();
  }, 30_000);

  /** Has an outside system told who takes part. */
  async function listen(): Promise<void> {
    await post('/v1/streams/create-webhook', {
      ...{ subscriptionId: 'portal', title: 'who takes part', endpoint: receiver.url, from: 'now' },
      ...{ selection: { types: ['ParticipantEnrolled'] }, disclosed: [], payload: 'full', signing: 'symmetric' },
    });
  }

  /** Reads every event from the first on, live, from both gateways. */
  async function follow(): Promise<void> {
    const { secret } = await post('/v1/accounts/create-api-key', {
      ...{ keyId: 'follower', owner: 'test', place: { reach: 'all' }, scopes: ['all'], reason: 'to follow' },
    });
    const read = async (gateway: ServiceProcess, into: Seen[] | undefined) => {
      const client = new PacesetterClient({ url: await gateway.address(), apiKey: String(secret) });
      for await (const { event } of client.subscribe({ stream: 'all', signal: reading.signal })) {
        const about = (event.data as { subject?: { organizationId?: string } }).subject?.organizationId;
        into?.push({ number: event.feednumber, type: event.type, about });
      }
    };
    gateways.forEach((gateway, index) => void read(gateway, seen[index]).catch(() => undefined));
  }
});

/** One after the other of those that do the same. */
function one<Thing>(things: readonly Thing[], index = 0): Thing {
  const thing = things[index % things.length];
  if (thing === undefined) throw new Error('there is none');
  return thing;
}

/** The one in which policies react: the other stands by. */
async function leading(projectors: readonly ServiceProcess[]): Promise<ServiceProcess> {
  for (const each of projectors) {
    const [policies = ''] = (await statesOf(each)).filter((line) => line.includes('projection="policies"'));
    if (policies.includes('state="running"')) return each;
  }
  throw new Error('no projector lets policies react');
}

async function statesOf(projector?: ServiceProcess): Promise<readonly string[]> {
  const { text } = (await projector?.operations('/metrics')) ?? { text: '' };
  return text.split('\n').filter((line) => line.startsWith('pacesetter_projection_state{'));
}

function organization(organizationId: string, orgType: string): object {
  return { organizationId, name: organizationId, level: orgType === 'organ' ? 'bureau' : 'unit', orgType };
}
