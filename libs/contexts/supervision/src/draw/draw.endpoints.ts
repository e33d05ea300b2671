import { concernsCampaign, endpoint } from '@pacesetter/http';
import { withDrawId } from './draw.dto';
import { callDraw } from './features/call-draw/call-draw';
import { CallDrawDto } from './features/call-draw/call-draw.dto';
import { commitContribution } from './features/commit-contribution/commit-contribution';
import { CommitContributionDto } from './features/commit-contribution/commit-contribution.dto';
import { revealContribution } from './features/reveal-contribution/reveal-contribution';
import { RevealContributionDto } from './features/reveal-contribution/reveal-contribution.dto';
import { recordPublicValue } from './features/record-public-value/record-public-value';
import { RecordPublicValueDto } from './features/record-public-value/record-public-value.dto';
import { commitDrawPool } from './features/commit-draw-pool/commit-draw-pool';
import { closeCommitments } from './features/close-commitments/close-commitments';
import { closeReveals } from './features/close-reveals/close-reveals';
import { makeDraw } from './features/make-draw/make-draw';

/** A draw is an affair of the whole campaign: of who supervises all of it. */
const WHO_CALLS = { supervisor: 'all', administrator: 'all' } as const;

/**
 * Draws: what can be asked over HTTP, and by whom. Everybody who has signed in may contribute for the masses; which role a
 * party is for, the draw says.
 */
export const drawEndpoints = [
  endpoint(callDraw, {
    body: CallDrawDto,
    title: { zh: '发起抽取', en: 'Call a draw' },
    may: WHO_CALLS,
    concerns: concernsCampaign,
  }),
  endpoint(commitContribution, {
    body: CommitContributionDto,
    data: withDrawId,
    title: { zh: '提交随机数承诺', en: 'Commit a contribution to a draw' },
    may: WHO_CALLS,
    signedIn: true,
    concerns: concernsCampaign,
  }),
  endpoint(revealContribution, {
    body: RevealContributionDto,
    data: withDrawId,
    title: { zh: '公开随机数', en: 'Reveal a contribution to a draw' },
    may: WHO_CALLS,
    signedIn: true,
    concerns: concernsCampaign,
  }),
  endpoint(recordPublicValue, {
    body: RecordPublicValueDto,
    data: withDrawId,
    title: { zh: '登记公共随机值', en: 'Record the public value of a draw' },
    may: WHO_CALLS,
    concerns: concernsCampaign,
  }),
];

/** From whom is drawn, when the windows are over and what comes out: nobody decides that by hand. */
export const internalDrawCommands = [commitDrawPool, closeCommitments, closeReveals, makeDraw].map(
  ({ command }) => command,
);
