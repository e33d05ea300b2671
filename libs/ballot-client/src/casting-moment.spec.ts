import { castingMoment } from './casting-moment';
import { fromBase64Url, toBase64Url } from './base64url';
import { rollHash } from './fingerprint';

const window = { opensAt: '2011-05-01T00:00:00.000Z', closesAt: '2011-05-02T00:00:00.000Z' };

describe('the moment for casting', () => {
  it('is any moment of the window but its end', () => {
    expect(castingMoment(window, () => 0)).toBe(window.opensAt);
    expect(castingMoment(window, () => 0.5)).toBe('2011-05-01T11:24:00.000Z');
    const moments = Array.from({ length: 200 }, () => castingMoment(window));
    expect(new Set(moments).size).toBeGreaterThan(190);
    expect(moments.every((moment) => moment >= window.opensAt && moment < window.closesAt)).toBe(true);
  });
});

describe('base64url', () => {
  it('has one spelling for each bytes', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
    expect([fromBase64Url('AB'), fromBase64Url('A'), fromBase64Url('A='), fromBase64Url('+/')]).toEqual(
      [undefined, undefined, undefined, undefined], // AB leaves bits over: AA is how that byte is spelt
    );
  });
});

it('the hash of a roll depends on the ballot and on who is on it, not on the order', async () => {
  const hash = await rollHash('ballot-1', ['wang', 'li']);
  expect(await rollHash('ballot-1', ['li', 'wang'])).toBe(hash);
  expect(await rollHash('ballot-2', ['li', 'wang'])).not.toBe(hash);
  expect(await rollHash('ballot-1', ['li', 'wang', 'zhao'])).not.toBe(hash);
});
