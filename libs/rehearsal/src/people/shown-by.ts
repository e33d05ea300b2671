import type { Obligation } from '@pacesetter/campaigns';
import type { MeetingKind, OwedReport, ProgrammeDefinition } from '@pacesetter/programmes';

/** What shows that an obligation was met, where the programme wants more than a word that it was done. */
export type ShownBy =
  | { readonly by: 'report'; readonly content: OwedReport }
  | { readonly by: 'meeting'; readonly kind: MeetingKind }
  | { readonly by: 'mechanism' }
  | { readonly by: 'officer-review' };

/** How the programme wants an obligation shown; nothing where it is simply recorded. */
export function shownBy(definition: ProgrammeDefinition, { activity }: Obligation): ShownBy | undefined {
  const { reports, meetings, mechanisms, officerReports } = definition;
  const content = reports?.owed.find((owed) => owed.activity === activity);
  if (content !== undefined) return { by: 'report', content };
  const kind = meetings?.kinds.find((candidate) => candidate.activity === activity);
  if (kind !== undefined) return { by: 'meeting', kind };
  if (mechanisms?.activity === activity) return { by: 'mechanism' };
  return officerReports?.activity === activity ? { by: 'officer-review' } : undefined;
}
