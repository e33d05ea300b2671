import { applyDecorators } from '@nestjs/common';
import { IsIn, IsNotIn, IsString, Length, Matches, type ValidationOptions } from 'class-validator';
import { field, type FieldOptions } from './field';
import { IsPlainText } from './plain-text';

/** Longest id there is: ids become parts of stream names. */
const LONGEST_ID = 200;

/** What an id is made of: signs that can be seen, but not the one that joins ids in the names of streams. */
const ID = /^[^\s\p{C}~]+$/u;

/** What every object answers to: asked for one of these, a record would find something that nobody has put there. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

const isNotInherited = (each: ValidationOptions) =>
  IsNotIn(INHERITED, { ...each, message: '$property may not be a name that every object has, like "constructor"' });

/** Id of something, as its owner or the product gave it. */
export function Id(options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      checks: (each) => [
        IsString({ ...each, message: '$property must be an id' }),
        Length(1, LONGEST_ID, { ...each, message: `$property must have 1 to ${LONGEST_ID} characters` }),
        Matches(ID, { ...each, message: '$property must be an id: no blanks, no control characters, no "~"' }),
        isNotInherited(each),
      ],
      schema: { type: String, minLength: 1, maxLength: LONGEST_ID },
    },
    options,
  );
}

export interface TextOptions extends FieldOptions {
  /** Most characters; 4,000 when absent. */
  readonly max?: number;
}

/** What somebody writes: at least one character, and none that cannot be shown or stored. */
export function Text({ max = 4_000, ...options }: TextOptions = {}): PropertyDecorator {
  return field(
    {
      checks: (each) => [
        IsString({ ...each, message: '$property must be a text' }),
        Length(1, max, { ...each, message: `$property must have 1 to ${max} characters` }),
        IsPlainText(each),
      ],
      schema: { type: String, minLength: 1, maxLength: max },
    },
    options,
  );
}

/** Name of something that a programme defines: an activity, a criterion, an award kind, a version, … */
export function Key(options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(isNotInherited({ each: options.list !== undefined }), Text({ ...options, max: 100 }));
}

/** One of a few words. */
export function Choice(words: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      checks: (each) => [IsIn(words, { ...each, message: `$property must be one of: ${words.join(', ')}` })],
      schema: { type: String, enum: [...words] },
    },
    options,
  );
}
