import { CampaignCommandDto, Choice, Flag, Id, Key, Part, SubjectDto, Text, Whole } from '@pacesetter/http';
import { InspectedDto } from '../../supervision.dto';
import { VISIT_KINDS, type VisitKind } from '../../supervision.shapes';
import { type Answer, type Finding, type Meeting, SEVERITIES } from '../../visit.events';
import type { Visit } from './record-visit';

class VisitEvidenceDto {
  @Key({ description: 'e.g. photo, minutes' })
  readonly kind!: string;

  @Text({ max: 500, description: 'id or address of what proves it' })
  readonly ref!: string;
}

class ChecklistAnswerDto implements Answer {
  @Key({ description: 'one of the items of the programme’s checklist' })
  readonly item!: string;

  @Flag()
  readonly met!: boolean;

  @Text({ optional: true })
  readonly note?: string;

  @Part(() => VisitEvidenceDto, { list: 50 })
  readonly evidence!: VisitEvidenceDto[];
}

class VisitMeetingDto implements Meeting {
  @Whole({ min: 1, max: 100_000 })
  readonly invited!: number;

  @Whole({ min: 1, max: 100_000 })
  readonly present!: number;

  @Text({ list: 50, max: 500 })
  readonly topics!: string[];
}

class FindingDto implements Finding {
  @Key({ description: 'unique in the visit' })
  readonly key!: string;

  @Text()
  readonly text!: string;

  @Choice(SEVERITIES)
  readonly severity!: Finding['severity'];
}

export class RecordVisitDto extends CampaignCommandDto implements Visit {
  @Part(() => InspectedDto, { description: 'the organisation that was visited' })
  readonly subject!: InspectedDto;

  @Choice(VISIT_KINDS)
  readonly kind!: VisitKind;

  @Key({ optional: true, description: 'the round of visits that it belongs to, or the key of a draw besides them' })
  readonly round?: string;

  @Id({ list: 50, description: 'who looked, from the list of inspectors' })
  readonly inspectors!: readonly string[];

  @Part(() => ChecklistAnswerDto, { optional: true, list: 200, description: 'one for each item of the checklist' })
  readonly answers?: readonly ChecklistAnswerDto[];

  @Part(() => VisitMeetingDto, { optional: true, description: 'of a report meeting or a symposium' })
  readonly meeting?: VisitMeetingDto;

  @Part(() => FindingDto, { list: 200, description: 'what was found besides the items that were not met' })
  readonly findings!: readonly FindingDto[];

  @Key({ optional: true, description: 'the obligation that the visit meets' })
  readonly obligation?: string;

  @Part(() => SubjectDto, { optional: true, description: 'who owes it, if not the visiting organisation' })
  readonly owedBy?: SubjectDto;
}
