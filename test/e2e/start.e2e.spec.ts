import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pacesetter, type Running } from './pacesetter';

const CAMPAIGN = 'gansu-2010-rehearsal-1';

/** What a first start shows, over HTTP and on the command line, while it runs and afterwards. */
describe('pacesetter start', () => {
  const pacesetter = new Pacesetter('start');
  let server: Running;
  let address: string;

  const get = async (path: string) => {
    const response = await fetch(`${address}${path}`);
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answer };
  };

  /** Somebody loses patience with the first start. */
  const cutOff = async () => {
    const first = pacesetter.start('start');
    await first.says(/^Rehearsing gansu-2010/);
    await sleep(4_000);
    first.signal('SIGINT');
    const { code, stderr } = await first.ended;
    expect(stderr).toBe('pacesetter: SIGINT: the next start goes on from here\n');
    expect(code).toBe(130);
  };

  beforeAll(async () => {
    await cutOff();
    server = pacesetter.start('start');
    [address] = (await server.says(/http:\/\/[\w.]+:\d+/)) as unknown as [string];
  }, 240_000);

  afterAll(async () => {
    server.signal('SIGTERM');
    await server.ended;
    pacesetter.remove();
  }, 60_000);

  it('goes on with a first start that was cut off, rehearses the campaign to its end, and says what to try', async () => {
    await server.says(/gansu-2010@1, seed 1: 36 × Organisation 组织, 78 × Member 党员/);
    await server.says(/2010-05-12 to 2012-11-08: completed/);
    await server.says(/historyDigest [0-9a-f]{64}/);
    await server.says(new RegExp(`npx pacesetter history ${CAMPAIGN}`));
  });

  it('is healthy', async () => {
    const { status, body } = await get('/health');
    expect({ status, ...body }).toMatchObject({ status: 200, ready: true, reasons: [], database: 'reachable' });
    expect(body['projections']).toHaveLength(23);
    expect(body['queue']).toEqual({ waiting: 0, active: 0, delayed: 0 });
  });

  it('serves the campaign that was rehearsed', async () => {
    const { body: list } = await get('/v1/campaigns');
    const higher = (body: string) => ({ campaignId: `higher-commendation-2012-of-${body}-for-${CAMPAIGN}` });
    const campaigns = [{ campaignId: CAMPAIGN }, higher('province'), higher('centre')];
    expect(list).toMatchObject({ next: null });
    expect(list['items']).toHaveLength(campaigns.length);
    for (const campaign of campaigns) {
      expect(list['items']).toContainEqual(expect.objectContaining({ ...campaign, status: 'completed' }));
    }
    const { status, headers, body } = await get(`/v1/campaigns/${CAMPAIGN}`);
    expect(status).toBe(200);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(body).toMatchObject({ programme: 'gansu-2010@1', organizations: 36, members: 78 });
    expect(body['phases']).toHaveLength(4);
    expect(body['gates']).toHaveLength(8);
    expect(body['gates']).toContainEqual(
      expect.objectContaining({ phase: 'full-striving', gate: 'exit', passed: true }),
    );
    expect(body['obligations']).not.toHaveLength(0);
  });

  it('serves its history page by page, each entry with who, when, why and by which rule', async () => {
    const revisions: number[] = [];
    for (let after: number | null = -1; after !== null;) {
      const { body } = await get(`/v1/campaigns/${CAMPAIGN}/history?limit=30&after=${after}`);
      revisions.push(...(body['items'] as { revision: number }[]).map(({ revision }) => revision));
      after = body['next'] as number | null;
    }
    expect(revisions.length).toBeGreaterThan(60);
    expect(revisions).toEqual(revisions.map((_, index) => index));
    const { body } = await get(`/v1/campaigns/${CAMPAIGN}/history?limit=1`);
    expect(body['items']).toEqual([
      expect.objectContaining({
        type: 'CampaignLaunched',
        at: '2010-05-11T16:00:00.000Z',
        actor: { id: 'campaign-office', role: 'administrator' },
        programme: 'gansu-2010@1',
      }),
    ]);
  });

  it.each([
    ['/v1/campaigns/nobody', 404, { code: 'not-found', detail: 'there is no campaign "nobody"' }],
    ['/v1/campaigns/nobody/history', 404, { code: 'not-found' }],
    ['/nowhere', 404, { code: 'not-found' }],
    ['/%zz', 400, { code: 'http-400' }],
    ['/v1/campaigns?limit=101', 400, { code: 'invalid-parameters', parameters: [{ parameter: 'limit' }] }],
    ['/v1/campaigns?sort=up', 400, { parameters: [{ parameter: 'sort' }] }],
    ['/v1/campaigns?after=nobody', 400, { parameters: [{ parameter: 'after' }] }],
    [`/v1/campaigns/${CAMPAIGN}/history?after=x`, 400, { parameters: [{ parameter: 'after' }] }],
    ['/v1/campaigns?minPosition=9999999999999999', 400, { code: 'position-unknown' }],
  ])('answers %s with problem details (%i)', async (path, expected, problem) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(expected);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    const wanted =
      'parameters' in problem ? { ...problem, parameters: problem.parameters.map(expect.objectContaining) } : problem;
    expect(body).toMatchObject({ status, instance: path, ...wanted });
    expect(JSON.stringify(body)).not.toMatch(/\.ts|node_modules/);
  });

  it('waits for a position that the read model has reached', async () => {
    const { body } = await get(`/v1/campaigns/${CAMPAIGN}/history?limit=1`);
    const [{ position }] = body['items'] as [{ position: string }];
    expect((await get(`/v1/campaigns?minPosition=${position}`)).status).toBe(200);
  });

  it('tells the history on the command line while it serves', async () => {
    const campaign = await pacesetter.run('history', CAMPAIGN, '--limit', '200');
    expect(campaign).toMatchObject({ code: 0, stderr: '' });
    expect(campaign.stdout).toContain('times in Asia/Shanghai');
    expect(campaign.stdout).toContain('CampaignLaunched  campaign-gansu-2010-rehearsal-1 #0');
    expect(campaign.stdout).toMatch(
      /✗ plans-submitted: plans\.coverage >= 0\.9 {2}\[plans\.coverage = 0\.\d+\] {2}short by/,
    );
    const typo = await pacesetter.run('history', 'campaign-gansu-2010-rehersal-1');
    expect(typo).toMatchObject({ code: 1, stdout: '' });
    expect(typo.stderr).toContain('did you mean "campaign-gansu-2010-rehearsal-1"?');
  }, 60_000);

  it('publishes its draws so that anybody can compute them again', async () => {
    const { body: list } = await get(`/v1/campaigns/${CAMPAIGN}/draws`);
    const [first] = list['items'] as [{ drawId: string; status: string }];
    expect(first.status).toBe('made');
    const { body: published } = await get(`/v1/draws/${first.drawId}`);
    expect(published).toMatchObject({ algorithm: 'pacesetter-draw/1', drawId: first.drawId });
    const exported = await pacesetter.run('draw', 'export', CAMPAIGN);
    expect(JSON.parse(exported.stdout)).toContainEqual(published);
    const script = resolve(__dirname, '../../docs/draw-verify.mjs');
    const elsewhere = execFileSync(process.execPath, [script], { input: exported.stdout, encoding: 'utf8' });
    const lines = elsewhere.trim().split('\n');
    expect(lines).toHaveLength((list['items'] as unknown[]).length);
    for (const line of lines) expect(line).toMatch(/: agrees, \d+ drawn$/);
    const here = await pacesetter.run('draw', 'verify', CAMPAIGN);
    expect(here).toMatchObject({ code: 0, stdout: elsewhere });
  }, 60_000);

  it('shows what is listed and who was praised or criticised, and no person', async () => {
    const { body: listed } = await get(`/v1/campaigns/${CAMPAIGN}/listed`);
    expect(listed['items']).toEqual(expect.any(Array));
    const { body: circulars } = await get(`/v1/campaigns/${CAMPAIGN}/circulars?limit=100`);
    expect(circulars['items']).not.toHaveLength(0);
    expect(JSON.stringify([listed, circulars])).not.toContain('memberId');
  });

  it.each([
    ['posts', 'holders'],
    ['bulletins', 'about'],
    ['mechanisms', 'experience'],
  ])('shows %s to everybody, page by page, and of persons nothing but names', async (what, field) => {
    const seen: Answer[] = [];
    for (let after = ''; ;) {
      const { status, body } = await get(`/v1/campaigns/${CAMPAIGN}/${what}?limit=7${after}`);
      expect(status).toBe(200);
      seen.push(...(body['items'] as Answer[]));
      if (body['next'] === null) break;
      after = `&after=${encodeURIComponent(body['next'] as string)}`;
    }
    expect(seen.length).toBeGreaterThan(0);
    expect(seen[0]).toHaveProperty(field);
    expect(new Set(seen.map((item) => JSON.stringify(item))).size).toBe(seen.length);
    expect(JSON.stringify(seen)).not.toMatch(/memberId|sealed:|t133-office-\d/);
    const wrong = await get(`/v1/campaigns/${CAMPAIGN}/${what}?after=${'x'.repeat(500)}`);
    expect(wrong).toMatchObject({ status: 400, body: { code: 'invalid-parameters' } });
  });

  it('rebuilds a read model under the server', async () => {
    const { code, stdout } = await pacesetter.run('rebuild', 'campaign_board', 'timers');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^campaign_board: rebuilt from [\d,]+ events in .* s\ntimers: rebuilt from/),
    });
    expect((await get(`/v1/campaigns/${CAMPAIGN}`)).body).toMatchObject({ status: 'completed' });
    expect((await get('/health')).body).toMatchObject({ ready: true });
  }, 60_000);

  it('reads out what is stored about a person, and forgets it under the server', async () => {
    const name = '一三三队机关支部党员1';
    const stored = await pacesetter.run('person', 'export', 't133-office-1');
    expect(stored).toMatchObject({ code: 0, stderr: '' });
    expect(stored.stdout).toMatch(/A member belongs to a home organisation\. \(MemberRegistered\)/);
    expect(stored.stdout).toContain(`name ${name}`);
    const unknown = await pacesetter.run('person', 'forget', 't133-ofice-1', '--reason', 'by request');
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toContain('did you mean "t133-office-1"');
    const forget = () => pacesetter.run('person', 'forget', 't133-office-1', '--reason', 'by request');
    expect(await forget()).toMatchObject({ code: 0, stdout: 't133-office-1 is forgotten: the key is destroyed.\n' });
    expect(await forget()).toMatchObject({ code: 0 });
    const rest = await pacesetter.run('person', 'export', 't133-office-1', '--json');
    expect(rest.stdout).toContain('（已遗忘）/ (forgotten)');
    expect(rest.stdout).not.toContain(name);
    expect((await pacesetter.run('person', 'purge')).stdout).toBe('No forgotten person had a key.\n');
  }, 120_000);

  it('refuses a port that is taken, and says what to do', async () => {
    const { code, stderr } = await pacesetter.run('up', '--port', new URL(address).port);
    expect(code).toBe(1);
    expect(stderr).toContain('choose another one with --port N');
  }, 60_000);

  it('stops when asked, and tells an organisation’s history without a server', async () => {
    server.signal('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout } = await pacesetter.run('history', 't133', '--json');
    expect(code).toBe(0);
    const entries = JSON.parse(stdout) as { stream: string; position: string }[];
    const categories = new Set(entries.map(({ stream }) => stream.split('-')[0]));
    expect([...categories]).toEqual(
      expect.arrayContaining(['organization', 'participation', 'pledge', 'review', 'supervision']),
    );
    expect(entries.map(({ position }) => position)).toEqual(entries.map(({ position }) => position).sort());
  }, 60_000);

  it('serves what it has at the next start', async () => {
    server = pacesetter.start('start');
    [address] = (await server.says(/http:\/\/[\w.]+:\d+/)) as unknown as [string];
    await server.says(/The store holds history already/);
    expect((await get('/v1/campaigns')).body['items']).toContainEqual(
      expect.objectContaining({ campaignId: CAMPAIGN }),
    );
  }, 60_000);
});

type Answer = Readonly<Record<string, unknown>>;
