import { SubjectCommandDto, Text } from '@pacesetter/http';
import type { HomeAssistance } from './record-home-assistance';

export class RecordHomeAssistanceDto extends SubjectCommandDto implements HomeAssistance {
  @Text({ description: 'how the home organisation has helped' })
  readonly text!: string;
}
