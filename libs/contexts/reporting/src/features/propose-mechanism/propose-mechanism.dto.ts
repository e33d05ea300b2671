import { Id, Key, Text } from '@pacesetter/http';
import { LONG_TEXT, MechanismDto } from '../../reporting.dto';
import type { MechanismToPropose } from './propose-mechanism';

export class ProposeMechanismDto extends MechanismDto implements MechanismToPropose {
  @Id()
  readonly organizationId!: string;

  @Key({ description: 'one of the programme’s areas' })
  readonly area!: string;

  @Text({ max: 500 })
  readonly title!: string;

  @Text({ max: LONG_TEXT, description: 'the rule' })
  readonly text!: string;

  @Text({ max: LONG_TEXT, description: 'what worked: the practice that becomes a rule' })
  readonly experience!: string;
}
