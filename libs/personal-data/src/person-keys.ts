import { createHmac } from 'node:crypto';
import type { KeyVault, Secrets } from '@pacesetter/vault';
import type { KeySource } from './key-source';
import { PersonCipher } from './person-cipher';

/** Id in the vault of a person's secret. */
export function personSecretId(personId: string): string {
  return `person:${personId}`;
}

/** Under this id the vault keeps what turns names into pseudonyms. */
const PSEUDONYMS = 'pseudonyms';
/** How long a process may remember a key after it asked the vault for it, in milliseconds. */
const REMEMBERED_MS = 5_000;

/** Ciphers of persons by id; who has been forgotten has none. */
export type Ciphers = ReadonlyMap<string, PersonCipher>;

interface Batch {
  readonly ids: Set<string>;
  readonly answer: Promise<Secrets>;
}

/**
 * The keys of persons for sealing. Remembered for some seconds: a text that is sealed with a key which has just been
 * destroyed is unreadable from the start. Those who read ask the vault each time. What is asked for at the same time
 * is asked of the vault at once.
 */
export class PersonKeys {
  private remembered = new Map<string, PersonCipher>();
  private rememberedSince = performance.now();
  private collecting?: Batch;
  private lastBatch: Promise<unknown> = Promise.resolve();
  private pseudonymKey?: Uint8Array;

  constructor(
    private readonly vault: KeyVault,
    private readonly source: KeySource,
  ) {}

  /** Ciphers to seal with: a key is made for who has none. */
  async forSealing(personIds: Iterable<string>): Promise<Ciphers> {
    this.letGoInTime();
    const { remembered } = this;
    const wanted = [...new Set(personIds)];
    const missing = wanted.filter((id) => !remembered.has(id));
    if (missing.length > 0) {
      const kept = await this.keepAll(missing.map(personSecretId));
      for (const id of missing) remember(remembered, id, kept);
    }
    return new Map(wanted.flatMap((id) => pair(id, remembered.get(id))));
  }

  /** Ciphers to read with, from the vault itself: one question for all. */
  async forReading(personIds: Iterable<string>): Promise<Ciphers> {
    const ids = [...new Set(personIds)];
    const kept = await this.vault.read(ids.map(personSecretId));
    const ciphers = new Map<string, PersonCipher>();
    for (const id of ids) remember(ciphers, id, kept);
    return ciphers;
  }

  /** Stands for somebody who has no id: the same for the same name in the same organisation, and no way back. */
  async pseudonym(organizationId: string, name: string): Promise<string> {
    this.pseudonymKey ??= (await this.keepAll([PSEUDONYMS])).get(PSEUDONYMS);
    if (this.pseudonymKey === undefined) throw new Error('the vault has lost the key of the pseudonyms');
    const hash = createHmac('sha256', this.pseudonymKey)
      .update(JSON.stringify([organizationId, name]))
      .digest('hex');
    return `named-${hash.slice(0, 32)}`;
  }

  private letGoInTime(): void {
    if (performance.now() - this.rememberedSince < REMEMBERED_MS) return;
    this.remembered = new Map();
    this.rememberedSince = performance.now();
  }

  private keepAll(ids: readonly string[]): Promise<Secrets> {
    this.collecting ??= this.begin();
    for (const id of ids) this.collecting.ids.add(id);
    return this.collecting.answer;
  }

  private begin(): Batch {
    const ids = new Set<string>();
    const answer = this.lastBatch.then(() => {
      this.collecting = undefined;
      return this.vault.keepAll(new Map([...ids].map((id) => [id, this.source(id)])));
    });
    this.lastBatch = answer.catch(() => undefined);
    return { ids, answer };
  }
}

function remember(ciphers: Map<string, PersonCipher>, personId: string, secrets: Secrets): void {
  const secret = secrets.get(personSecretId(personId));
  if (secret !== undefined) ciphers.set(personId, new PersonCipher(personId, secret));
}

function pair(id: string, cipher: PersonCipher | undefined): [string, PersonCipher][] {
  return cipher === undefined ? [] : [[id, cipher]];
}
