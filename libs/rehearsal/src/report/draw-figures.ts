import type { Engine } from '@pacesetter/engine';
import { type RecordedEvent, streamId } from '@pacesetter/kernel';
import { discrepanciesIn, draw, type DrawEvent, type DrawRow, drawsOf, publishedDraw } from '@pacesetter/supervision';

/** One draw in the report. */
export interface DrawFigures extends Pick<
  DrawRow,
  'drawId' | 'status' | 'size' | 'strata' | 'excluded' | 'drawn' | 'attempt' | 'withheld' | 'publicValue' | 'seed'
> {
  /** What does not agree when it is computed again; absent for a draw that was not made. */
  readonly discrepancies?: readonly string[];
}

/** The draws of a campaign, each computed again from what was published of it. */
export async function drawFigures({ parts }: Engine, campaignId: string): Promise<readonly DrawFigures[]> {
  const rows = await drawsOf(parts.views, campaignId);
  const figures: DrawFigures[] = [];
  for (const { drawId, status, size, strata, excluded, drawn, attempt, withheld, publicValue, seed } of rows) {
    const events = await parts.store.readStream(streamId(draw.category, drawId));
    const published = publishedDraw(events as readonly RecordedEvent<DrawEvent>[]);
    const row = { drawId, status, size, strata, excluded, drawn, attempt, withheld, publicValue, seed };
    figures.push(published === undefined ? row : { ...row, discrepancies: discrepanciesIn(published) });
  }
  return figures;
}
