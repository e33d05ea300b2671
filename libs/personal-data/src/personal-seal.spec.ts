import { MemoryKeyVault, type Secrets } from '@pacesetter/vault';
import fc from 'fast-check';
import { event, type Letter, letter, letterEvents } from '../test/letters';
import { derivedKeys, randomKeys } from './key-source';
import { PersonKeys, personSecretId } from './person-keys';
import { PersonalSeal } from './personal-seal';
import { EVERYTHING, FORGOTTEN, NOT_PUBLIC, PUBLIC, Revealer } from './revealer';

/** Counts what it is asked. */
class CountingVault extends MemoryKeyVault {
  kept = 0;
  asked = 0;

  override keepAll(secrets: Secrets): Promise<Secrets> {
    this.kept++;
    return super.keepAll(secrets);
  }

  override read(ids: readonly string[]): Promise<Secrets> {
    this.asked++;
    return super.read(ids);
  }
}

function office(source = randomKeys, vault = new CountingVault()) {
  const keys = new PersonKeys(vault, source);
  return { vault, keys, seal: new PersonalSeal(letterEvents, keys), revealer: new Revealer(keys) };
}

const wang = { organizationId: 'o1', memberId: 'wang' };
const text = 'Wang has been ill';
const dataOf = (events: readonly { readonly data: unknown }[]) => events.map(({ data }) => data as Letter);

describe('sealing events', () => {
  it('hides what belongs to a person, and nothing else', async () => {
    const { seal, revealer } = office();
    const written = letter({ subject: wang, text, witnesses: [{ name: 'Zhao', personId: 'zhao' }, { name: 'Qian' }] });
    const sealed = await seal.seal([written]);
    expect(JSON.stringify(sealed)).not.toMatch(/ill|Zhao|Qian/);
    expect(dataOf(sealed)[0]).toMatchObject({ subject: wang, witnesses: [{ personId: 'zhao' }, {}] });
    expect(await revealer.reveal(sealed, EVERYTHING)).toEqual([written]);
  });

  it('leaves alone what is said of an organisation', async () => {
    const written = letter({ subject: { organizationId: 'o1' }, text });
    expect(await office().seal.seal([written])).toEqual([written]);
  });

  it('seals the reason of what concerns a member, and of nothing else', async () => {
    const { seal, revealer } = office();
    const filed = event('LetterFiled', { memberId: 'wang' }, { reason: text });
    expect(seal.concerns([filed])).toBe(true);
    const [sealed] = await seal.seal([filed]);
    expect(JSON.stringify(sealed)).not.toContain('ill');
    expect(await revealer.reveal(sealed, EVERYTHING)).toEqual(filed);
    expect(seal.concerns([event('LetterFiled', { memberId: 'wang' }), event('Other', {}, { reason: text })])).toBe(
      false,
    );
  });

  it('knows who has no id by name and organisation: one key for the same, another for others', async () => {
    const { seal, keys, vault, revealer } = office();
    const of = (organizationId: string, number: number) =>
      letter({ subject: { organizationId }, witnesses: [{ name: 'Qian' }] }, number);
    const sealed = await seal.seal([of('o1', 1), of('o1', 2), of('o2', 3)]);
    await vault.destroy(personSecretId(await keys.pseudonym('o1', 'Qian')));
    const names = dataOf(await revealer.reveal(sealed, EVERYTHING)).map(({ witnesses: [first] }) => first?.name);
    expect(names).toEqual([FORGOTTEN, FORGOTTEN, 'Qian']);
  });

  it('passes on what was sealed before, and seals what only looks like it', async () => {
    const { seal, revealer, vault } = office();
    const [first] = dataOf(await seal.seal([letter({ subject: wang, text })]));
    const passedOn = letter({ subject: wang, text: first!.text }, 2);
    expect(await seal.seal([passedOn])).toEqual([passedOn]);
    const forged = first!.text.replace(/.;$/, (end) => (end === 'A;' ? 'B;' : 'A;'));
    const sealed = await seal.seal([letter({ subject: wang, text: forged }, 3)]);
    expect(dataOf(sealed)[0]?.text).not.toBe(forged);
    await vault.destroy(personSecretId('wang'));
    expect(await seal.seal([passedOn])).toEqual([passedOn]);
    expect(dataOf(await revealer.reveal([passedOn], EVERYTHING))[0]?.text).toBe(FORGOTTEN);
  });

  it('keeps nothing of what is said about somebody who has been forgotten', async () => {
    const { seal, vault, revealer } = office();
    await vault.destroy(personSecretId('wang'));
    const sealed = await seal.seal([letter({ subject: wang, text })]);
    expect(dataOf(sealed)[0]?.text).toBe('sealed:v1:s:d2FuZw:;');
    expect(dataOf(await revealer.reveal(sealed, EVERYTHING))[0]?.text).toBe(FORGOTTEN);
  });

  it('gives the same for the same seed, in whatever order and company', async () => {
    const letters = [1, 2, 3].map((number) => letter({ subject: { ...wang, memberId: `m${number}` }, text }, number));
    const one = office(derivedKeys('7'));
    const other = office(derivedKeys('7'));
    const together = await one.seal.seal(letters);
    const apart = (await Promise.all(letters.toReversed().map((each) => other.seal.seal([each])))).flat().toReversed();
    expect(apart).toEqual(together);
    expect(await office(derivedKeys('8')).seal.seal(letters)).not.toEqual(together);
  });

  it('asks the vault once for what is sealed at the same time, and for some seconds not again', async () => {
    const { seal, vault } = office();
    const letters = Array.from({ length: 100 }, (_, number) =>
      letter({ subject: { organizationId: 'o', memberId: `m${number}` }, text }, number),
    );
    await Promise.all(letters.map((each) => seal.seal([each])));
    expect(vault.kept).toBe(1);
    await seal.seal(letters);
    expect(vault.kept).toBe(1);
  });

  it('shows everybody names only, and asks the vault once for a page', async () => {
    const { seal, revealer, vault } = office();
    const sealed = await seal.seal([
      letter({
        subject: wang,
        text,
        witnesses: [
          { name: 'Zhao', personId: 'zhao' },
          { name: 'Li', personId: 'li' },
        ],
      }),
    ]);
    vault.asked = 0;
    const [shown] = dataOf(await revealer.reveal(sealed, PUBLIC));
    expect(shown).toMatchObject({ text: NOT_PUBLIC, witnesses: [{ name: 'Zhao' }, { name: 'Li' }] });
    expect(vault.asked).toBe(1);
    await revealer.reveal([{ nothing: 'sealed', at: new Date() }], PUBLIC);
    expect(vault.asked).toBe(1);
  });

  it('reveals also within another text', async () => {
    const { seal, revealer } = office();
    const [first] = dataOf(await seal.seal([letter({ subject: wang, text })]));
    expect(await revealer.reveal(`It is said: ${first!.text} (twice: ${first!.text})`, EVERYTHING)).toBe(
      `It is said: ${text} (twice: ${text})`,
    );
  });
});

describe('whatever is written, whoever is forgotten in between', () => {
  const person = fc.constantFrom('a', 'b', 'c');
  const step = fc.oneof(
    fc.record({ writes: person, about: person, secret: fc.uuid() }),
    fc.record({ forgets: person }),
  );

  it('only what belongs to persons who are not forgotten can be read afterwards', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const { seal, vault, revealer } = office();
        const stored: unknown[] = [];
        const written: { about: string; secret: string }[] = [];
        const forgotten = new Set<string>();
        for (const [number, each] of steps.entries()) {
          if ('forgets' in each) {
            forgotten.add(each.forgets);
            await vault.destroy(personSecretId(each.forgets));
            continue;
          }
          const subject = { organizationId: 'o', memberId: each.about };
          written.push(each);
          stored.push(...(await seal.seal([letter({ subject, text: each.secret }, number)])));
        }
        expect(written.some(({ secret }) => JSON.stringify(stored).includes(secret))).toBe(false);
        const readable = JSON.stringify(await revealer.reveal(stored, EVERYTHING));
        for (const { about, secret } of written) {
          if (forgotten.has(about)) expect(readable).not.toContain(secret);
          else expect(readable).toContain(secret);
        }
      }),
    );
  });
});
