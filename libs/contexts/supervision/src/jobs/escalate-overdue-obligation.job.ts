import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { EscalateOverdueObligation } from '../features/escalate-overdue-obligation/escalate-overdue-obligation';
import type { OverdueObligation } from '../overdue-obligation.rules';
import { escalateOverdueObligationJob } from './supervision-jobs';

export const escalateOverdueObligation = (tools: JobTools): JobHandler<OverdueObligation> => ({
  job: escalateOverdueObligationJob,
  async handle(payload, { timerId }) {
    await tools.sendAll([request(EscalateOverdueObligation, payload)], { cause: timerId });
  },
});
