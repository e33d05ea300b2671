import { handles } from '@pacesetter/commands';
import { drawFacts } from './draw.facts';
import { callDraw } from './features/call-draw/call-draw';
import { closeCommitments } from './features/close-commitments/close-commitments';
import { closeReveals } from './features/close-reveals/close-reveals';
import { commitContribution } from './features/commit-contribution/commit-contribution';
import { commitDrawPool } from './features/commit-draw-pool/commit-draw-pool';
import { makeDraw } from './features/make-draw/make-draw';
import { recordPublicValue } from './features/record-public-value/record-public-value';
import { revealContribution } from './features/reveal-contribution/reveal-contribution';

/** What can be done in a draw, from its call to its outcome. */
export const drawFeatures = [
  handles(callDraw, drawFacts),
  handles(commitDrawPool, drawFacts),
  handles(commitContribution, drawFacts),
  handles(closeCommitments, drawFacts),
  handles(revealContribution, drawFacts),
  handles(closeReveals, drawFacts),
  handles(recordPublicValue, drawFacts),
  handles(makeDraw, drawFacts),
];
