import { type ErrorFacts, spelled } from './spelled';

/**
 * A rule forbids a command. `code` comes from the context's closed union (kebab case) and is what clients switch on.
 */
export class DomainError<Code extends string = string> extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: Code,
    message: string,
    readonly facts: ErrorFacts = {},
    /** The message in Chinese, as {@link spelled} takes it; undefined where nobody reads it. */
    private readonly chinese?: string,
  ) {
    super(message);
  }

  /** The message in Chinese. */
  get messageInChinese(): string | undefined {
    return this.chinese === undefined ? undefined : spelled(this.chinese, this.facts);
  }
}

/**
 * Makes a context's error constructor, so that a code outside its catalogue does not compile, and every code has a text in
 * both languages: the English one where it is refused, the Chinese one in the catalogue, with the facts as parameters.
 */
export function domainErrors<Code extends string>(chinese: Readonly<Record<Code, string>>) {
  const refuse = (code: Code, message: string, facts?: ErrorFacts) =>
    new DomainError<Code>(code, message, facts, chinese[code]);
  return Object.assign(refuse, { chinese });
}

/** A context's error constructor, as far as these codes go: what rules that contexts share refuse with. */
export type Refuse<Code extends string> = (code: Code, message: string, facts?: ErrorFacts) => DomainError;
