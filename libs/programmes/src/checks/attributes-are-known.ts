import type { AwardQuotaPart, ProgrammeDefinition } from '../definition/programme-definition';
import { NO_VALUE } from '../facts/attribute-facts';
import type { Finding } from '../loader/problem';
import { suggestion } from '../suggestion';
import type { Check } from './check';

type Path = Finding['path'];

/** Attributes and their values are defined once, under `participants`, and not called what stands for none of them. */
export const attributesAreKnown: Check = (definition) => [
  ...valuesCalledNone(definition),
  ...(definition.awards?.rounds ?? []).flatMap(({ awards }, at) =>
    awards.flatMap(({ parts = [] }, index) =>
      parts.flatMap((part, place) =>
        unknownIn(part, ['awards', 'rounds', at, 'awards', index, 'parts', place, 'attributes'], definition),
      ),
    ),
  ),
];

function valuesCalledNone({ participants: { attributes = [] } }: ProgrammeDefinition): readonly Finding[] {
  return attributes.flatMap(({ values }, at) =>
    values.flatMap(({ key }, index): Finding[] => {
      if (key !== NO_VALUE) return [];
      const path = ['participants', 'attributes', at, 'values', index, 'key'];
      return [{ code: 'wrong-value', path, message: '`none` stands for whoever has no value', hint: 'leave it out' }];
    }),
  );
}

function unknownIn({ attributes = [] }: AwardQuotaPart, path: Path, definition: ProgrammeDefinition): Finding[] {
  const known = definition.participants.attributes ?? [];
  return attributes.flatMap(({ attribute, values }, at): Finding[] => {
    const found = known.find(({ key }) => key === attribute);
    if (found === undefined) {
      const hint = suggestion(
        attribute,
        known.map(({ key }) => key),
      );
      const message = `there is no attribute \`${attribute}\``;
      return [{ code: 'unknown-reference', path: [...path, at, 'attribute'], message, hint }];
    }
    const words = [...found.values.map(({ key }) => key), NO_VALUE];
    return values.flatMap((value, index): Finding[] => {
      if (words.includes(value)) return [];
      const message = `\`${attribute}\` is never \`${value}\``;
      return [
        { code: 'unknown-reference', path: [...path, at, 'values', index], message, hint: suggestion(value, words) },
      ];
    });
  });
}
