import { PacesetterClient } from '@pacesetter/client';
import { Pacesetter, type Running } from './pacesetter';

const PASSWORD = 'a sentence only I know';

/** From an empty data directory to somebody with a role, over HTTP and on the command line. */
describe('access', () => {
  const pacesetter = new Pacesetter('access');
  let server: Running;
  let address: string;

  const as = (token?: string) => new PacesetterClient({ url: address, token });
  const signIn = async (username: string, password: string) => {
    const answer = await as().post('/v1/auth/token', { grant_type: 'password', username, password });
    return as((answer as { readonly access_token: string }).access_token);
  };

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
    const administrator = await signIn('administrator', shown);
    const open = { accountId: 'li', ofMember: false };
    await expect(administrator.command('/v1/accounts/open-account', open)).rejects.toMatchObject({
      status: 403,
      code: 'password-change-required',
    });
    await administrator.post('/v1/auth/password', { current: shown, next: PASSWORD });
    const own = await signIn('administrator', PASSWORD);
    expect(await own.command('/v1/accounts/open-account', open)).toMatchObject({ stream: 'account-li', revision: 0 });
  }, 120_000);

  it('goes on at the machine, without signing in, while the server runs', async () => {
    const granted = await pacesetter.run('access', 'grant', 'li', 'auditor', '--reason', 'audits the office');
    expect(granted).toMatchObject({ code: 0, stdout: 'li is auditor now.\n', stderr: '' });
    const { stdout } = await pacesetter.run('access', 'password', 'li');
    const once = stdout.split('\n')[0] ?? '';
    await (await signIn('li', once)).post('/v1/auth/password', { current: once, next: PASSWORD });
    const li = await signIn('li', PASSWORD);
    expect(await li.get('/v1/accounts')).toHaveProperty('items');
    const close = { accountId: 'administrator', reason: 'x' };
    await expect(li.command('/v1/accounts/close-account', close)).rejects.toMatchObject({
      status: 403,
      code: 'role-missing',
    });
    const audit = await pacesetter.run('access', 'audit', '--kind', 'denied');
    expect(audit.stdout).toMatch(/li +accounts\.close-account/);
  }, 180_000);
});
