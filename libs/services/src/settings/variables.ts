import { readFileSync } from 'node:fs';
import { SettingsError } from './settings-error';

/** Where a number may lie. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Reads environment variables, and remembers every mistake instead of ending at the first. An empty one is not there. */
export class Variables {
  private readonly problems: string[] = [];

  constructor(private readonly environment: NodeJS.ProcessEnv) {}

  text(name: string): string | undefined {
    const text = this.environment[name];
    return text === '' ? undefined : text;
  }

  /** A variable that nobody should see: it may also stand in the file that `<name>_FILE` names. */
  secret(name: string): string | undefined {
    const [text, file] = [this.text(name), this.text(`${name}_FILE`)];
    if (text !== undefined && file !== undefined)
      this.mistake(`${name} and ${name}_FILE are both set: keep one of them`);
    return text ?? (file === undefined ? undefined : this.contentOf(file, `${name}_FILE`));
  }

  whole(name: string, { from, to }: Range): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const number = Number(text);
    if (/^\d{1,9}$/.test(text) && number >= from && number <= to) return number;
    return this.mistake(`${name} is "${text}": it can be from ${from} to ${to}`);
  }

  /** A number from 0 to 1. */
  share(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const number = Number(text);
    if (/^\d*\.?\d+$/.test(text) && number <= 1) return number;
    return this.mistake(`${name} is "${text}": it can be from 0 to 1`);
  }

  /** Without the slash at its end. */
  address(name: string): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (URL.canParse(text) && /^https?:/.test(text)) return text.replace(/\/+$/, '');
    return this.mistake(`${name} is "${text}": it must be an address such as https://campaigns.example`);
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const text = this.text(name);
    const found = choices.find((choice) => choice === text);
    if (text === undefined || found !== undefined) return found;
    return this.mistake(
      `${name} is "${text}": it can be ${[choices.slice(0, -1).join(', '), choices.at(-1)].join(' or ')}`,
    );
  }

  /** What stands between commas. */
  list(name: string): readonly string[] {
    return (this.text(name) ?? '').split(',').flatMap((part) => part.trim() || []);
  }

  /** Remembers a mistake: what, where, and how to mend it. */
  mistake(problem: string): undefined {
    this.problems.push(problem);
    return undefined;
  }

  /** @throws SettingsError naming every mistake at once */
  check(): void {
    if (this.problems.length > 0) throw new SettingsError([...new Set(this.problems)].join('\n'));
  }

  private contentOf(file: string, name: string): string | undefined {
    try {
      return readFileSync(file, 'utf8').trim();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return this.mistake(
        `${name} is "${file}": it cannot be read (${code}); the file must hold the value and nothing else`,
      );
    }
  }
}
