import { Pacesetter, type Running } from './pacesetter';

const PASSWORD = 'a sentence only I know';

/** From an empty data directory to somebody with a role, over HTTP and on the command line. */
describe('access', () => {
  const pacesetter = new Pacesetter('access');
  let server: Running;
  let address: string;

  const post = async (path: string, body: object, token?: string) => {
    const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
  };
  const tokenOf = async (username: string, password: string) =>
    (await post('/v1/auth/token', { grant_type: 'password', username, password })).body['access_token'] as string;

  beforeAll(() => {
    server = pacesetter.start('up');
  });

  afterAll(async () => {
    server.signal('SIGTERM');
    await server.ended;
    pacesetter.remove();
  }, 60_000);

  it('begins with an administrator whose password is shown once', async () => {
    const [, shown = ''] = await server.says(/password +(\S+)\n/);
    [address = ''] = await server.says(/http:\/\/[\w.]+:\d+/);
    const token = await tokenOf('administrator', shown);
    const open = { accountId: 'li', ofMember: false };
    expect(await post('/v1/accounts/open-account', open, token)).toMatchObject({
      status: 403,
      body: { code: 'password-change-required' },
    });
    expect((await post('/v1/auth/password', { current: shown, next: PASSWORD }, token)).status).toBe(204);
    const own = await tokenOf('administrator', PASSWORD);
    expect(await post('/v1/accounts/open-account', open, own)).toMatchObject({ status: 200 });
  }, 120_000);

  it('goes on at the machine, without signing in, while the server runs', async () => {
    const granted = await pacesetter.run('access', 'grant', 'li', 'auditor', '--reason', 'audits the office');
    expect(granted).toMatchObject({ code: 0, stdout: 'li is auditor now.\n', stderr: '' });
    const { stdout } = await pacesetter.run('access', 'password', 'li');
    const once = stdout.split('\n')[0] ?? '';
    await post('/v1/auth/password', { current: once, next: PASSWORD }, await tokenOf('li', once));
    const token = await tokenOf('li', PASSWORD);
    const response = await fetch(`${address}/v1/accounts`, { headers: { authorization: `Bearer ${token}` } });
    expect(response.status).toBe(200);
    expect(await post('/v1/accounts/close-account', { accountId: 'administrator', reason: 'x' }, token)).toMatchObject({
      status: 403,
      body: { code: 'role-missing' },
    });
    const audit = await pacesetter.run('access', 'audit', '--kind', 'denied');
    expect(audit.stdout).toMatch(/li +accounts\.close-account/);
  }, 180_000);
});
