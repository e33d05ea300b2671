import fc from 'fast-check';
import { isSameHash, newSecret, parseSecret } from './keys/secret-text';
import { hashPassword, passwordMatches } from './passwords/password-hash';
import { oneTimePassword, passwordProblem } from './passwords/password-rules';

describe('a secret that is shown once', () => {
  it('is recognised by its hash, and says whose it claims to be', () => {
    const { text, hash } = newSecret('psk', 'portal');
    expect(text).toMatch(/^psk_portal_[\w-]{43}$/);
    expect(parseSecret('psk', text)).toEqual({ id: 'portal', hash });
    expect(hash).not.toContain(text.slice(-43));
    expect(newSecret('psk', 'portal').text).not.toBe(text);
  });

  it('is none of another kind, and nothing else is one', () => {
    const { text } = newSecret('psk', 'portal');
    expect(parseSecret('psr', text)).toBeUndefined();
    expect(parseSecret('psk', text.slice(0, -1))).toBeUndefined();
    fc.assert(fc.property(fc.string(), (other) => expect(parseSecret('psk', other)).toBeUndefined()));
  });

  it('is compared as a whole', () => {
    expect(isSameHash('abc', 'abc')).toBe(true);
    expect(isSameHash('abc', 'abd')).toBe(false);
    expect(isSameHash('abc', 'ab')).toBe(false);
  });
});

describe('a password', () => {
  it('is kept as an Argon2id hash with a salt of its own', async () => {
    const [one, other] = await Promise.all([hashPassword('horse battery'), hashPassword('horse battery')]);
    expect(Buffer.from(one).toString()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toEqual(other);
    await expect(passwordMatches('horse battery', one)).resolves.toBe(true);
    await expect(passwordMatches('horse battery!', one)).resolves.toBe(false);
    await expect(passwordMatches('horse battery', undefined)).resolves.toBe(false);
  });

  it('is the same however its characters are composed', async () => {
    await expect(passwordMatches('caf\u0065\u0301', await hashPassword('caf\u00e9'))).resolves.toBe(true);
  });

  it.each([
    ['horse battery staple', undefined],
    ['创先争优创先争优创先争优先锋', undefined],
    ['short', /12 to 128/],
    ['x'.repeat(129), /12 to 128/],
    ['wang-wang-wang-2010', /account’s id/],
    ['abababababab', /five different/],
  ])('%s', (password, problem) => {
    const said = passwordProblem(password, 'wang');
    if (problem === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(problem);
  });

  it('that somebody is given can be read out, and would do', () => {
    const password = oneTimePassword();
    expect(password).toMatch(/^(?:[a-z2-9]{5}-){3}[a-z2-9]{5}$/);
    expect(passwordProblem(password, 'wang')).toBeUndefined();
  });
});
