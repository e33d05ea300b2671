import { answer, hangUp, type Play, PlayingServer, problem } from '../test/playing-server';
import { PacesetterClient } from './pacesetter-client';

const decided = { stream: 'campaign-c', revision: 7, position: '0000000000000009', events: ['e'] };
const campaign = { campaignId: 'c' };
const PAUSE = '/v1/campaigns/pause-campaign';

describe('a client', () => {
  let server: PlayingServer | undefined;

  const clientOf = async (...plays: readonly Play[]) => {
    server = new PlayingServer(...plays);
    const url = await server.listen();
    return new PacesetterClient({ url, apiKey: 'psk_1', language: 'zh', retries: { firstMs: 1, most: 4 } });
  };

  afterEach(() => server?.close());

  it('gives a command again under one key while the server is away, and answers with its ETag', async () => {
    const busy = problem(503, 'store-unavailable', { 'retry-after': '0' });
    const proxy: Play = (response) => response.writeHead(502).end('<html>bad gateway</html>');
    const client = await clientOf(busy, hangUp, proxy, answer(200, decided, { etag: '"7"' }));
    expect(await client.command(PAUSE, campaign, { ifMatch: 6 })).toEqual({ ...decided, etag: '"7"' });
    const keys = server?.asked.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(1);
    const attempts = server?.asked.map(({ headers }) => headers['pacesetter-attempt']);
    expect(attempts).toEqual([undefined, '2', '3', '4']);
    expect(server?.asked[0]).toMatchObject({
      path: PAUSE,
      headers: { authorization: 'Bearer psk_1', 'accept-language': 'zh', 'if-match': '"6"' },
      body: JSON.stringify(campaign),
    });
  });

  it('says that a command was given before', async () => {
    const client = await clientOf(hangUp, answer(200, decided));
    await client.command(PAUSE, campaign, { idempotencyKey: 'once', repeated: true });
    expect(server?.asked.map(({ headers }) => headers['pacesetter-attempt'])).toEqual(['2', '3']);
  });

  it('gives up after the tries that it was given, with what was said last', async () => {
    const client = await clientOf(problem(503, 'store-unavailable'));
    await expect(client.command(PAUSE, campaign)).rejects.toMatchObject({ code: 'store-unavailable', status: 503 });
    expect(server?.asked).toHaveLength(4);
  });

  it.each([
    [400, 'invalid-parameters'],
    [409, 'campaign-paused'],
    [412, 'revision-moved'],
  ])('does not repeat what is refused (%i %s)', async (status, code) => {
    const client = await clientOf(problem(status, code));
    await expect(client.command(PAUSE, campaign)).rejects.toMatchObject({ name: 'PacesetterProblem', status, code });
    expect(server?.asked).toHaveLength(1);
  });

  it('sends what is no command once, unless nobody has looked at it', async () => {
    const key = { keyId: 'k', owner: 'o', place: { reach: 'all' as const }, scopes: ['all'] };
    const client = await clientOf(problem(429, 'too-many-requests', { 'retry-after': '0' }), hangUp);
    await expect(client.post('/v1/accounts/create-api-key', key)).rejects.toMatchObject({ name: 'ServerUnreachable' });
    expect(server?.asked).toHaveLength(2);
  });

  it('reads what stands in braces and behind the question mark, and answers of proxies', async () => {
    const client = await clientOf(answer(200, { items: [] }), (response) =>
      response.writeHead(404).end('no such host'),
    );
    const wanted = { path: { id: 'a/b' }, query: { limit: 5, after: undefined } };
    expect(await client.get('/v1/campaigns/{id}/awards', wanted)).toEqual({ items: [] });
    expect(server?.asked[0]?.path).toBe('/v1/campaigns/a%2Fb/awards?limit=5');
    await expect(client.get('/v1/campaigns')).rejects.toMatchObject({ code: 'http-404', status: 404 });
    await expect(client.get('/v1/campaigns/{id}')).rejects.toThrow('needs the parameter id');
  });

  it('knows what lists can be asked, and what they answer', async () => {
    const item = { organizationId: 'o', tier: 'county', area: 'a', status: 'plaque' as const };
    const client = await clientOf(answer(200, { items: [item], next: null }));
    const query = { status: ['creating', 'plaque'], sort: '-assessBy', limit: 5 } as const;
    const { items, next } = await client.get('/v1/campaigns/{id}/sites', { path: { id: 'c' }, query });
    const statuses: readonly ('creating' | 'plaque' | undefined)[] = items.map(({ status }) => status);
    expect([statuses, next]).toEqual([['plaque'], null]);
    expect(server?.asked[0]?.path).toBe('/v1/campaigns/c/sites?status=creating&status=plaque&sort=-assessBy&limit=5');
  });

  it('stops trying when it is told to', async () => {
    const client = await clientOf(problem(503, 'store-unavailable', { 'retry-after': '600' }));
    const stop = new AbortController();
    const reading = client.get('/v1/campaigns', { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('enough')), 50);
    await expect(reading).rejects.toThrow('enough');
  });

  it('asks for a token for each request', async () => {
    server = new PlayingServer(answer(200, {}));
    let tokens = 0;
    const client = new PacesetterClient({ url: await server.listen(), token: () => `token-${++tokens}` });
    await client.get('/v1/campaigns');
    await client.get('/v1/campaigns');
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
  });
});

describe('a reader of a consumer group', () => {
  it('does not wait for a server that is away when it is told to stop', async () => {
    const stop = new AbortController();
    const away = problem(503, 'store-unavailable', { 'retry-after': '600' });
    const server = new PlayingServer((response, asked) => {
      setTimeout(() => stop.abort(), 50);
      away(response, asked);
    });
    const client = new PacesetterClient({ url: await server.listen(), retries: { most: Infinity } });
    await client.consumerGroup('workers', 'one').work(() => undefined, { signal: stop.signal });
    expect(server.asked).toHaveLength(1);
    server.close();
  });

  it('acknowledges what was worked off, gives back what was not, and goes on when a lease was over', async () => {
    const stop = new AbortController();
    const item = (lease: string) => ({ lease, tries: 1, event: { id: lease } });
    const items = answer(200, { items: [item('good'), item('bad'), item('late')] });
    const last: Play = (response, asked) => {
      stop.abort();
      answer(200, { items: [] })(response, asked);
    };
    const over = problem(409, 'lease-over');
    const server = new PlayingServer(items, answer(204), answer(204), over, last);
    const client = new PacesetterClient({ url: await server.listen() });
    const work = ({ id }: { readonly id: string }) => {
      if (id === 'bad') throw new Error('cannot');
    };
    await client.consumerGroup('workers', 'one').work(work, { signal: stop.signal });
    server.close();
    expect(server.asked.slice(1, 4).map(({ path, body }) => [path, JSON.parse(body) as unknown])).toEqual([
      ['/v1/consumer-groups/workers/ack', { lease: 'good' }],
      ['/v1/consumer-groups/workers/nack', { lease: 'bad', error: 'Error: cannot' }],
      ['/v1/consumer-groups/workers/ack', { lease: 'late' }],
    ]);
  });
});
