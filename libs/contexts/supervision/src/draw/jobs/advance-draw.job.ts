import type { JobTools } from '@pacesetter/engine';
import { type CommandRequest, request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import type { DrawRef } from '../draw.rules';
import { draw, type DrawState } from '../draw.state';
import { CloseCommitments } from '../features/close-commitments/close-commitments';
import { CloseReveals } from '../features/close-reveals/close-reveals';
import { MakeDraw } from '../features/make-draw/make-draw';
import { advanceDrawJob } from './draw-jobs';

/** The point that the draw has reached is part of the cause, so that each step counts once however often it is taken. */
export const advanceDraw = (tools: JobTools): JobHandler<DrawRef> => ({
  job: advanceDrawJob,
  async handle(ref, { timerId }) {
    const state = await tools.state(draw, ref.drawId);
    const cause = { cause: `${timerId} ${state.status} ${state.attempt} ${tools.clock.now()}`, causationId: timerId };
    await tools.sendAll(nextStep(ref, state), cause);
  },
});

function nextStep(ref: DrawRef, { status }: DrawState): readonly CommandRequest[] {
  switch (status) {
    case 'committing':
      return [request(CloseCommitments, ref)];
    case 'revealing':
      return [request(CloseReveals, ref)];
    case 'ready':
      return [request(MakeDraw, ref)];
    case 'none':
    case 'called':
    case 'revealed':
    case 'made':
      return [];
  }
}
