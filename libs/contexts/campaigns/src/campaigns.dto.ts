import { Key, SubjectCommandDto } from '@pacesetter/http';

/** Of a command about one obligation of an organisation or one of its members. */
export class ObligationDto extends SubjectCommandDto {
  @Key({ description: 'key of the obligation in the campaign' })
  readonly obligation!: string;
}
