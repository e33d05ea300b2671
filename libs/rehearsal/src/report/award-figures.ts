import type { AwardEvent, AwardRoundEvent } from '@pacesetter/awards';
import type { RecordedEvent } from '@pacesetter/kernel';

type Counted = readonly [table: 'awards' | 'refusals', as: string];

/** What an event of awards adds to the report. */
export function awardFigures(recorded: RecordedEvent): readonly Counted[] {
  const { type, data } = recorded as RecordedEvent<AwardEvent | AwardRoundEvent>;
  switch (type) {
    case 'AwardNominated':
      return [of(data, '提名 nominated')];
    case 'AwardConferred':
      return [of(data, '授予 conferred')];
    case 'AwardRevoked':
      return [of(data, '撤销 revoked')];
    case 'AwardReportedUpward':
      return [of(data, `上报 reported to ${data.to}`)];
    case 'UpwardReportWithdrawn':
      return [of(data, `撤回上报 report to ${data.to} withdrawn`)];
    case 'AwardRefused':
      return [of(data, '未授予 refused'), ...reasons(data).map((why) => ['refusals', why] as const)];
    default:
      return [];
  }
}

function of({ round, award }: { readonly round: string; readonly award: string }, what: string): Counted {
  return ['awards', `${round} ${award} ${what}`];
}

/** Conditions that were not met, or the quotas that were full. */
function reasons({ refusal, missing, full = [] }: Extract<AwardEvent, { type: 'AwardRefused' }>['data']) {
  if (missing.length > 0) return missing;
  if (full.length === 0) return [refusal];
  return full.map(({ part }) => (part === undefined ? refusal : `${refusal}: ${part}`));
}
