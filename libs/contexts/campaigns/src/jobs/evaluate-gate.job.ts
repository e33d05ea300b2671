import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { EvaluateGate } from '../features/evaluate-gate/evaluate-gate';
import { evaluateGateJob } from './campaign-jobs';

type Payload = { readonly campaignId: string; readonly phase: string; readonly gate: 'entry' | 'exit' };

/** Each evaluation is a decision of its own: its cause is the gate at this moment. */
export const evaluateGate = (tools: JobTools): JobHandler<Payload> => ({
  job: evaluateGateJob,
  async handle(payload, { timerId }) {
    const gateFacts = await tools.gateFacts(payload.campaignId);
    const cause = { cause: `${timerId} ${tools.clock.now()}`, causationId: timerId };
    await tools.send(request(EvaluateGate, { ...payload, gateFacts }), cause);
  },
});
