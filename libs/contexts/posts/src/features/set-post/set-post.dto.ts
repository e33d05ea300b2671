import { Key, OrganizationCommandDto, Text, Whole } from '@pacesetter/http';
import type { PostToSet } from './set-post';

export class SetPostDto extends OrganizationCommandDto implements PostToSet {
  @Key({ description: 'one of the programme’s kinds of post' })
  readonly kind!: string;

  @Text({ max: 200 })
  readonly name!: string;

  @Text()
  readonly duties!: string;

  @Whole({
    optional: true,
    min: 1,
    max: 10_000,
    description: 'members who can hold it at the same time; as many as the kind allows when left out',
  })
  readonly capacity?: number;
}
