import { type Concern, concerning, endpoint } from '@pacesetter/http';
import type { BallotState } from './ballot.state';
import { castBallot } from './features/cast-ballot/cast-ballot';
import { CastBallotDto } from './features/cast-ballot/cast-ballot.dto';
import { type CredentialRequest, issueCredential } from './features/issue-credential/issue-credential';
import { IssueCredentialDto } from './features/issue-credential/issue-credential.dto';
import { type BallotToOpen, openBallot } from './features/open-ballot/open-ballot';
import { OpenBallotDto } from './features/open-ballot/open-ballot.dto';
import { closeBallot } from './features/close-ballot/close-ballot';
import { closeRegistration } from './features/close-registration/close-registration';
import { noteKeyDestroyed } from './features/note-key-destroyed/note-key-destroyed';

const placeOf = (state: BallotState): Concern =>
  state.status === 'none' ? {} : { campaignId: state.terms.campaignId, organizationId: state.terms.organizationId };

/** What can be asked of this context over HTTP, and by whom. */
export const ballotEndpoints = [
  endpoint(openBallot, {
    body: OpenBallotDto,
    title: { zh: '组织无记名测评', en: 'Open a secret ballot' },
    may: { officer: 'subtree', administrator: 'all' },
    concerns: concerning('organization', ({ campaignId, organizationId }: BallotToOpen) => ({
      campaignId,
      organizationId,
    })),
  }),
  endpoint(issueCredential, {
    body: IssueCredentialDto,
    title: { zh: '领取测评凭证', en: 'Register for a ballot' },
    // The roll says who votes: members, and people of the masses who hold no role anywhere.
    may: { member: 'self' },
    signedIn: true,
    concerns: concerning('member', ({ voter }: CredentialRequest, state: BallotState) => ({
      ...placeOf(state),
      memberId: voter,
    })),
  }),
  endpoint(castBallot, {
    body: CastBallotDto,
    title: { zh: '投票', en: 'Cast a ballot' },
    // The paper shows that its sender may vote. Nobody signs in for it: that would tell who it is.
    may: {},
    public: true,
    anonymous: true,
    concerns: concerning('owner', (_paper, state: BallotState) => placeOf(state)),
  }),
];

/** What the product gives itself, when a window is over. */
export const internalBallotCommands = [closeRegistration, noteKeyDestroyed, closeBallot].map(({ command }) => command);
