import { registerDecorator, type ValidationOptions } from 'class-validator';

/** Whether a text can be stored and shown as it is: no control characters but line breaks and tabs, no broken surrogates. */
export function isPlainText(value: unknown): boolean {
  return typeof value === 'string' && !/[^\P{Cc}\n\r\t]|\p{Cs}/u.test(value);
}

/** {@link isPlainText} for a property, or each element of a list. PostgreSQL stores no NUL at all, for one. */
export function IsPlainText(options?: ValidationOptions): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isPlainText',
      target: target.constructor,
      propertyName: property as string,
      options: { message: '$property has characters that no text may have (controls, broken surrogates)', ...options },
      validator: { validate: isPlainText },
    });
}
