import { CampaignCommandDto, Key } from '@pacesetter/http';
import { type DrawRef, drawIdOf } from './draw.rules';

/** Of a command about one draw of a campaign. */
export class DrawDto extends CampaignCommandDto {
  @Key({ description: 'names the draw in its campaign, e.g. the round of visits that it is made for' })
  readonly key!: string;
}

/** Names the draw by its id, which follows from campaign and key: so a draw is one of the campaign that is named. */
export function withDrawId<Body extends DrawDto>({ key, ...said }: Body): Omit<Body, 'key'> & DrawRef {
  const { campaignId } = said;
  return { ...said, campaignId, drawId: drawIdOf({ campaignId, key }) };
}
