/** The facts a person needs to understand a refusal and to mend it. Plain data, shown and logged as it is. */
export type ErrorFacts = Readonly<Record<string, unknown>>;

/**
 * A rule forbids a command. `code` comes from the context's closed union (kebab case) and is what clients switch on.
 */
export class DomainError<Code extends string = string> extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: Code,
    message: string,
    readonly facts: ErrorFacts = {},
  ) {
    super(message);
  }
}

/** Makes a context's error constructor, so that a code outside its union does not compile. */
export function domainErrors<Code extends string>() {
  return (code: Code, message: string, facts?: ErrorFacts) => new DomainError<Code>(code, message, facts);
}

/** A context's error constructor, as far as these codes go: what rules that contexts share refuse with. */
export type Refuse<Code extends string> = (code: Code, message: string, facts?: ErrorFacts) => DomainError;
