import { SubjectCommandDto, Text } from '@pacesetter/http';
import type { ImprovementPlan } from './submit-improvement-plan';

export class SubmitImprovementPlanDto extends SubjectCommandDto implements ImprovementPlan {
  @Text({ list: 100 })
  readonly measures!: readonly string[];
}
