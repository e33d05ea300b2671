import { personSecretId, personsSealedIn } from '@pacesetter/personal-data';
import type { KeyVault } from '@pacesetter/vault';

const BATCH = 1_000;

/** Looks, event by event, for persons of whom something is sealed, and whether their keys open. */
export class PersonsKeys {
  private readonly met = new Set<string>();
  private waiting: string[] = [];
  private opened = 0;

  /** @param forgotten ids of the secrets that are gone for good */
  constructor(
    private readonly vault: KeyVault,
    private readonly forgotten: ReadonlySet<string>,
  ) {}

  /** @throws VaultLocked when a key does not open */
  async look(line: string): Promise<void> {
    for (const person of personsSealedIn(line)) this.meet(personSecretId(person));
    if (this.waiting.length >= BATCH) await this.open();
  }

  /** How many persons' texts can be read, were forgotten, or cannot be read though nobody wanted that. */
  async result(): Promise<{ readonly readable: number; readonly forgotten: number; readonly missing: number }> {
    await this.open();
    const forgotten = [...this.met].filter((id) => this.forgotten.has(id)).length;
    return { readable: this.opened, forgotten, missing: this.met.size - this.opened - forgotten };
  }

  private meet(id: string): void {
    if (this.met.has(id)) return;
    this.met.add(id);
    if (!this.forgotten.has(id)) this.waiting.push(id);
  }

  private async open(): Promise<void> {
    const ids = this.waiting;
    this.waiting = [];
    this.opened += (await this.vault.read(ids)).size;
  }
}
