import { CampaignCommandDto, Choice, Id, Key, SubjectCommandDto } from '@pacesetter/http';
import type { SessionRef } from './session/session.rules';
import { SESSION_KINDS, type SessionKind } from './session.events';
import type { SuggestionRef } from './suggestion.rules';

/** Of a command about one suggestion to an organisation or one of its members. */
export class SuggestionDto extends SubjectCommandDto implements SuggestionRef {
  @Id()
  readonly suggestionId!: string;
}

/** Of a command about a session in which members, lower organisations or judges review. */
export class SessionDto extends CampaignCommandDto implements SessionRef {
  @Id({ description: 'the organisation that holds the session' })
  readonly organizationId!: string;

  @Choice(SESSION_KINDS)
  readonly kind!: SessionKind;

  @Key({ description: 'told apart from other rounds at the same organisation, e.g. by the obligation that it meets' })
  readonly round!: string;
}
