import { sha256 } from './digest';

it('is SHA-256 of the text in UTF-8', () => {
  // The example of FIPS 180-4, and one that is not ASCII.
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('抽签')).toBe('d77fbe471fb791217d1787290c170f94303558200d270ce1b262ddb0bf254fe0');
});
