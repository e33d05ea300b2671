import type { GrantData } from '@pacesetter/accounts';
import { type Command, Option } from 'commander';

export interface PlaceOptions {
  readonly organization?: string;
  readonly reach?: GrantData['reach'];
  readonly campaign?: string;
}

/** Where a role or a key holds. */
export function placed(command: Command): Command {
  return command
    .option('--organization <id>', 'where it holds; left out: everywhere')
    .addOption(
      new Option('--reach <reach>', 'the organisation alone, or all below it too').choices(['own', 'subtree', 'all']),
    )
    .option('--campaign <id>', 'in this campaign alone');
}

/** At an organisation with all below it when nothing else is said; everywhere without one. */
export function placeOf({ organization, reach, campaign }: PlaceOptions): Omit<GrantData, 'role'> {
  return {
    reach: reach ?? (organization === undefined ? 'all' : 'subtree'),
    ...(organization !== undefined && { organizationId: organization }),
    ...(campaign !== undefined && { campaignId: campaign }),
  };
}
