import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { EvaluateGate } from '../features/evaluate-gate/evaluate-gate';
import { evaluateGateJob } from './campaign-jobs';

type Payload = { readonly campaignId: string; readonly phase: string; readonly gate: 'entry' | 'exit' };

/**
 * Each evaluation is a decision of its own: its cause is the gate at this moment. One that is refused came too early or
 * too late; the timer, which stands or has been cleared, knows which.
 */
export const evaluateGate = (tools: JobTools): JobHandler<Payload> => ({
  job: evaluateGateJob,
  async handle(payload, { timerId }) {
    const gateFacts = await tools.gateFacts(payload.campaignId);
    const cause = { cause: `${timerId} ${tools.clock.now()}`, causationId: timerId };
    await tools.sendAll([request(EvaluateGate, { ...payload, gateFacts })], cause);
  },
});
