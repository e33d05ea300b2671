import fc from 'fast-check';
import type { PersonalKind } from '@pacesetter/contracts';
import { PersonCipher } from './person-cipher';
import { parseSealed, spellSealed } from './sealed-text';

const kinds = fc.constantFrom<PersonalKind>('name', 'published', 'contact', 'statement');
const texts = fc.string({ unit: 'grapheme', maxLength: 60 });
const persons = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const secrets = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('the cipher of a person', () => {
  it('opens what it sealed, through every spelling, and nobody else does', () => {
    fc.assert(
      fc.property(
        fc.record({ kind: kinds, text: texts, personId: persons, secret: secrets, other: secrets }),
        (input) => {
          const { kind, text, personId, secret, other } = input;
          const spelt = spellSealed(new PersonCipher(personId, secret).seal({ kind, text, place: 'e/1' }));
          expect(JSON.parse(JSON.stringify(spelt))).toBe(spelt);
          const sealed = parseSealed(spelt)!;
          expect(sealed).toMatchObject({ kind, personId });
          expect(new PersonCipher(personId, secret).open(sealed)).toBe(text);
          if (Buffer.compare(secret, other) !== 0) {
            expect(new PersonCipher(personId, other).open(sealed)).toBeUndefined();
          }
          expect(new PersonCipher(`${personId}x`, secret).open(sealed)).toBeUndefined();
          expect(new PersonCipher(personId, secret).open({ ...sealed, kind: otherThan(kind) })).toBeUndefined();
        },
      ),
    );
  });

  it('gives the same for the same, and never the same nonce for another text or place', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, texts, texts), { maxLength: 30 }), secrets, (inputs, secret) => {
        const cipher = new PersonCipher('p', secret);
        const nonces = new Map<string, string>();
        for (const [kind, text, place] of inputs) {
          const { body } = cipher.seal({ kind, text, place });
          expect(cipher.seal({ kind, text, place }).body).toEqual(body);
          const nonce = body.subarray(0, 12).toString('hex');
          const about = JSON.stringify([kind, text, place]);
          expect(nonces.get(nonce) ?? about).toBe(about);
          nonces.set(nonce, about);
        }
      }),
    );
  });

  it('shows nothing of the text', () => {
    const sealed = new PersonCipher('p', Buffer.alloc(32, 1)).seal({ kind: 'name', text: '王小明', place: 'e/1' });
    expect(sealed.body.includes('王')).toBe(false);
  });

  it('notices every change', () => {
    const cipher = new PersonCipher('p', Buffer.alloc(32, 1));
    const sealed = cipher.seal({ kind: 'name', text: 'Wang', place: 'e/1' });
    for (let index = 0; index < sealed.body.length; index++) {
      const body = Buffer.from(sealed.body);
      body.writeUInt8(body.readUInt8(index) ^ 1, index);
      expect(cipher.open({ ...sealed, body })).toBeUndefined();
    }
    expect(cipher.open({ ...sealed, body: Buffer.alloc(0) })).toBeUndefined();
  });
});

describe('a sealed text', () => {
  it('is told from every other text', () => {
    fc.assert(fc.property(texts, (text) => expect(parseSealed(text)).toBeUndefined()));
    for (const text of ['sealed:v1:n:cA:cA', 'sealed:v1:x:cA:cA;', ' sealed:v1:n:cA:cA;', 'sealed:v2:n:cA:cA;']) {
      expect(parseSealed(text)).toBeUndefined();
    }
  });
});

function otherThan(kind: PersonalKind): PersonalKind {
  return kind === 'name' ? 'statement' : 'name';
}
