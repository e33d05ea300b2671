import { PortUnavailable } from '../port-error';
import { OperationsServer } from './operations-server';

describe('health and metrics on a port of their own', () => {
  let reasons: readonly string[] = [];
  const operations = {
    reasons: () => Promise.resolve(reasons),
    metrics: () => Promise.resolve({ type: 'text/plain; version=0.0.4', text: 'up 1\n' }),
  };
  const server = new OperationsServer(operations);
  let address: string;

  beforeAll(async () => {
    address = await server.listen(0, '127.0.0.1');
  });
  afterAll(() => server.close());

  const get = async (path: string, method = 'GET') => {
    const response = await fetch(`${address}${path}`, { method });
    return { status: response.status, text: await response.text() };
  };

  it('says that the process lives, whatever is wrong', async () => {
    reasons = ['database: away'];
    expect(await get('/health/live')).toEqual({ status: 200, text: '{"live":true}\n' });
  });

  it('says whether it is ready, and why not', async () => {
    reasons = ['database: away'];
    expect(await get('/health/ready')).toEqual({
      status: 503,
      text: '{"ready":false,"reasons":["database: away"]}\n',
    });
    reasons = [];
    expect(await get('/health/ready?verbose')).toMatchObject({ status: 200 });
  });

  it('tells figures, and nothing else', async () => {
    expect(await get('/metrics')).toEqual({ status: 200, text: 'up 1\n' });
    expect(await get('/v1/campaigns')).toMatchObject({ status: 404 });
    expect(await get('/metrics', 'POST')).toMatchObject({ status: 405 });
  });

  it('says how to choose another port', async () => {
    const second = new OperationsServer(operations);
    const taken = second.listen(Number(new URL(address).port), '127.0.0.1');
    await expect(taken).rejects.toThrow(PortUnavailable);
    await expect(taken).rejects.toThrow(/is taken: choose another one with PACESETTER_OPERATIONS_PORT/);
  });
});
