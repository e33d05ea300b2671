import { CampaignCommandDto, InvalidParameters, Key } from '@pacesetter/http';
import type { Advance } from './advance-phase';

/** One of the two: the phase that is left, or the one that is entered. */
export class AdvancePhaseDto extends CampaignCommandDto {
  @Key({ optional: true, description: 'the phase that the campaign is in, and leaves' })
  readonly from?: string;

  @Key({ optional: true, description: 'the phase that the campaign stands before, and enters' })
  readonly into?: string;
}

/** @throws InvalidParameters unless exactly one of the two phases is named */
export function advanceOf({ campaignId, from, into }: AdvancePhaseDto): Advance {
  if (from !== undefined && into === undefined) return { campaignId, from };
  if (into !== undefined && from === undefined) return { campaignId, into };
  const detail = 'name either the phase to leave (from) or the one to enter (into)';
  throw new InvalidParameters([{ parameter: into === undefined ? 'from' : 'into', detail }]);
}
