import { CommandDto, Id } from '@pacesetter/http';
import type { PersonRef } from './forget-person';

/** The reason is required, and must not name the person. */
export class ForgetPersonDto extends CommandDto implements PersonRef {
  @Id({ description: 'of a member or officer, or the pseudonym of somebody who is known by name' })
  readonly personId!: string;
}
