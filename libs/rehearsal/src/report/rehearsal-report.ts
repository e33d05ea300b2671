import type { CampaignDetails } from '@pacesetter/campaigns';
import type { DrawFigures } from './draw-figures';
import type { AwardReport } from './award-report';
import type { BallotFigures } from './ballot-figures';
import type { PartAtWork } from './document/document-at-work';
import type { termsOf } from '@pacesetter/programmes';
import type { Figures } from './figures';
import type { PeakMemory } from './memory-gauge';
import type { SiteReport } from './site-report';

/** What a rehearsal has shown. */
export interface RehearsalReport {
  readonly programme: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** What the programme calls things. */
  readonly terms: ReturnType<typeof termsOf>;
  readonly timeZone: string;
  readonly campaignId: string;
  readonly seed: number;
  readonly organizations: number;
  readonly members: number;
  /** False when the campaign did not come to its end within the time it was given. */
  readonly completed: boolean;
  /** See `HistoryDigest`: the same seed, profile and organisations give the same one. */
  readonly historyDigest: string;
  /** There where somebody was forgotten: the history, read again, has the digest that it had as it was written. */
  readonly verifiedAfterForgetting?: boolean;
  /** The campaign's own time. */
  readonly virtualTime: { readonly from: string; readonly to: string };
  /** Real time in milliseconds. */
  readonly elapsedMs: number;
  readonly events: number;
  readonly eventsPerSecond: number;
  readonly peakMemoryMiB: PeakMemory;
  readonly rounds: CampaignDetails['rounds'];
  readonly phases: CampaignDetails['phases'];
  readonly gates: Figures['gates'];
  readonly obligations: CampaignDetails['obligations'];
  readonly figures: Omit<Figures, 'gates'>;
  /** Everything that the programme's document asks for, and how often it happened. */
  readonly documentAtWork: readonly PartAtWork[];
  /** Each computed again from what was published of it. */
  readonly draws: readonly DrawFigures[];
  /** Absent where the programme holds no secret ballots. */
  readonly ballots?: BallotFigures;
  /** Absent for a programme without awards. */
  readonly awards?: AwardReport;
  /** Absent for a programme without demonstration sites. */
  readonly sites?: SiteReport;
  readonly eventCounts: Readonly<Record<string, number>>;
}
