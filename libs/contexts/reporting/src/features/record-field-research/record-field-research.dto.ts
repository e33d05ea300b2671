import { Id, Key, OrganizationCommandDto, Part, Text } from '@pacesetter/http';
import type { FieldFinding } from '../../field-research.events';
import type { ResearchToRecord } from './record-field-research';

class FieldFindingDto implements FieldFinding {
  @Key({ description: 'one of the programme’s topics' })
  readonly topic!: string;

  @Text()
  readonly text!: string;
}

/** The organisation is the one that was visited. */
export class RecordFieldResearchDto extends OrganizationCommandDto implements ResearchToRecord {
  @Id({ description: 'chosen by who records it' })
  readonly researchId!: string;

  @Text({ list: 50, max: 200, description: 'names of those who went' })
  readonly team!: readonly string[];

  @Part(() => FieldFindingDto, { list: 100 })
  readonly findings!: readonly FieldFindingDto[];

  @Text({ list: 100 })
  readonly suggestions!: readonly string[];
}
