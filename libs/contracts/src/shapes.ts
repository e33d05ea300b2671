import { Type } from '@sinclair/typebox';

/** A moment: ISO 8601 in UTC with milliseconds, so that moments compare as text. */
export const Instant = Type.String({ format: 'date-time' });

/** A text in both languages of the product. */
export const Title = Type.Object({ zh: Type.String(), en: Type.String() }, { additionalProperties: false });

/** The object shape of event data: unknown properties are refused. */
export function shape<Properties extends Parameters<typeof Type.Object>[0]>(properties: Properties) {
  return Type.Object(properties, { additionalProperties: false });
}
