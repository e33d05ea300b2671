import { isPooled, pooled } from './pooler';

describe('the address of a pooler', () => {
  it('says so', () => {
    const url = 'postgres://office:secret@pooler:6432/pacesetter';
    expect(isPooled(url)).toBe(false);
    expect(isPooled(pooled(url))).toBe(true);
    expect(pooled(pooled(`${url}?sslmode=require`))).toBe(`${url}?sslmode=require&pgbouncer=true`);
    expect(isPooled('no address')).toBe(false);
  });
});
