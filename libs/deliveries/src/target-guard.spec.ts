import { TargetGuard, TargetRefused } from './target-guard';

const names: Record<string, string[]> = {
  'hooks.example': ['93.184.216.34'],
  'sly.example': ['93.184.216.34', '10.0.0.7'],
  'inner.example': ['192.168.1.4'],
};
const resolve = async (host: string) => {
  const found = names[host];
  if (found === undefined) throw new Error('ENOTFOUND');
  return found;
};

describe('where webhooks may go', () => {
  const guard = new TargetGuard([], resolve);

  it('is the public internet, by https, at the address that was checked', async () => {
    expect(await guard.check('https://hooks.example/in')).toMatchObject({ address: '93.184.216.34', family: 4 });
    expect(await guard.check('https://[2606:2800:220:1::1]/')).toMatchObject({ family: 6 });
    await expect(guard.check('http://hooks.example/in')).rejects.toThrow(TargetRefused);
  });

  it.each([
    ...[
      'https://127.0.0.1',
      'https://10.1.2.3',
      'https://169.254.169.254/latest',
      'https://0.0.0.0',
      'https://2130706433',
    ],
    ...[
      'https://[::1]',
      'https://[::ffff:127.0.0.1]',
      'https://[fe80::1]',
      'https://[fd00::1]',
      'https://[64:ff9b::7f00:1]',
    ],
    ...['https://inner.example', 'https://sly.example', 'https://0x7f.1', 'https://[2002:7f00:1::]'],
  ])('is not %s', async (endpoint) => {
    await expect(guard.check(endpoint)).rejects.toThrow(TargetRefused);
  });

  it('is what the installation allows besides', async () => {
    const own = new TargetGuard(['inner.example', '10.0.0.0/8', '127.0.0.1'], resolve);
    expect(await own.check('http://inner.example/in')).toMatchObject({ address: '192.168.1.4' });
    expect(await own.check('http://127.0.0.1:8080')).toMatchObject({ address: '127.0.0.1' });
    expect(await own.check('https://sly.example')).toMatchObject({ address: '93.184.216.34' });
    await expect(own.check('https://127.0.0.2')).rejects.toThrow(TargetRefused);
  });

  it('cannot be told of a name that nobody knows: that may pass', async () => {
    await expect(guard.check('https://nowhere.example')).rejects.not.toThrow(TargetRefused);
  });
});
