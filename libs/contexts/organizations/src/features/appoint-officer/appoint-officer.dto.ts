import { CommandDto, Id, Key, Text } from '@pacesetter/http';
import type { Appointment } from './appoint-officer';

export class AppointOfficerDto extends CommandDto implements Appointment {
  @Id()
  readonly organizationId!: string;

  @Key({ description: 'e.g. secretary, liaison' })
  readonly post!: string;

  @Id()
  readonly personId!: string;

  @Text({ max: 200 })
  readonly name!: string;
}
