import { type AwardQuotaRow, awardQuotas, type UpwardReportRow, upwardReports } from '@pacesetter/awards';
import type { Engine } from '@pacesetter/engine';
import type { BilingualText, ProgrammeDefinition } from '@pacesetter/programmes';

/** What the report tells of awards besides the counts. */
export interface AwardReport {
  /** Every quota, the whole of an award and its parts, with how much of it is taken. */
  readonly quotas: readonly (AwardQuotaRow & { readonly title: BilingualText })[];
  /** Whom the campaign reported to which higher body, and what became of them. */
  readonly upward: readonly (Omit<UpwardReportRow, 'reportedAt'> & { readonly title: BilingualText })[];
}

/** Nothing for a programme without awards. */
export async function awardReport(
  views: Engine['parts']['views'],
  campaignId: string,
  { awards }: ProgrammeDefinition,
): Promise<AwardReport | undefined> {
  if (awards === undefined) return undefined;
  const titles = titlesIn(awards);
  const titled = (...keys: readonly string[]) =>
    titles.get(keys.join('/')) ?? { zh: keys.join('/'), en: keys.join('/') };
  const quotas = await awardQuotas(views, campaignId);
  const upward = await upwardReports(views, campaignId);
  return {
    quotas: quotas.map((row) => {
      const title = row.part === null ? titled(row.award) : titled(row.round, row.award, row.part);
      return { ...row, title };
    }),
    upward: upward.map(({ reportedAt: _, ...row }) => ({ ...row, title: titled(row.round, row.award, row.to) })),
  };
}

type Awards = NonNullable<ProgrammeDefinition['awards']>;

function titlesIn({ kinds, rounds }: Awards): ReadonlyMap<string, BilingualText> {
  const ofKinds = kinds.map(({ key, title }) => [key, title] as const);
  const ofRounds = rounds.flatMap(({ key: round, awards }) =>
    awards.flatMap(({ award, parts = [], upward }) => [
      ...parts.map(({ key, title }) => [`${round}/${award}/${key}`, title] as const),
      ...upward.map(({ to, title }) => [`${round}/${award}/${to}`, title] as const),
    ]),
  );
  return new Map([...ofKinds, ...ofRounds]);
}
