import { campaignRules, type CampaignStanding as Standing, type Subject } from '@pacesetter/contracts';
import type { Actor } from '@pacesetter/kernel';
import { refuse } from '../../ballot.errors';

const { campaignRuns } = campaignRules(refuse);

/** What the opening has to know of the campaign and of the organisation's part in it. */
export interface CampaignStanding extends Standing {
  /** The organisation and all subjects take part. */
  readonly enrolled: boolean;
  /** The organisation above. */
  readonly superiorId?: string;
  /** Members whom another organisation leads than the one they are named with, and which: floating members and hosts. */
  readonly ledElsewhere?: Readonly<Record<string, string>>;
}

/** @throws DomainError unless an officer of the organisation or of the one above opens it in a running campaign. */
export function isOpenedByOfficer(actor: Actor, organizationId: string, facts: CampaignStanding): void {
  const { enrolled, superiorId } = facts;
  campaignRuns(facts);
  if (!enrolled) throw refuse('not-enrolled', 'somebody who is to be reviewed takes no part in the campaign');
  const ofThem = actor.organizationId === organizationId || actor.organizationId === superiorId;
  if (actor.organizationId !== undefined && ofThem && actor.role === 'officer') return;
  if (actor.role === 'administrator') return;
  throw refuse('not-own-officer', 'a ballot is opened by an officer of the organisation or of the one above it', {
    organizationId,
    superiorId,
  });
}

/** @throws DomainError unless somebody is reviewed, once each, and all are of the one organisation. */
export function asksAboutItsOwn(
  wanted: {
    readonly organizationId: string;
    readonly subjects: readonly Subject[];
  },
  { ledElsewhere = {} }: Pick<CampaignStanding, 'ledElsewhere'>,
): void {
  const { organizationId, subjects } = wanted;
  const names = new Set(subjects.map(({ memberId }) => memberId));
  if (subjects.length === 0 || names.size < subjects.length)
    throw refuse('subjects-missing', 'a ballot says who is reviewed, each of them once');
  const leader = (subject: Subject) => ledElsewhere[subject.memberId ?? ''] ?? subject.organizationId;
  const stranger = subjects.find((subject) => leader(subject) !== organizationId);
  if (stranger === undefined) return;
  throw refuse('subject-elsewhere', `${stranger.organizationId} is reviewed by a ballot of its own`, { stranger });
}
