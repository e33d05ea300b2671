import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { field, type FieldOptions } from './field';
import { Id, Text } from './texts';

type PartClass = new () => object;

/** A part that is described by a class of its own, or a list of such parts. */
export function Part(part: () => PartClass, options: FieldOptions = {}): PropertyDecorator {
  const nested = field(
    {
      checks: (each) => [
        IsObject({ ...each, message: '$property must be an object' }),
        ValidateNested({ ...each, message: '$property must be an object' }),
      ],
      // Named `type`: the document's maker knows by that name that the class is to be asked for.
      schema: { type: () => part() },
    },
    options,
  );
  return applyDecorators(Type(part), nested);
}

/** A text in both languages of the product. */
export class TitleDto {
  @Text({ max: 500 })
  readonly zh!: string;

  @Text({ max: 500 })
  readonly en!: string;
}

/** Whom something concerns: an organisation, or one of its members. */
export class SubjectDto {
  @Id()
  readonly organizationId!: string;

  @Id({ optional: true })
  readonly memberId?: string;
}
