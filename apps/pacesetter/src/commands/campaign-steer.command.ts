import {
  AdvancePhase,
  CancelCampaign,
  DeclareOwnDays,
  ExtendPhase,
  PauseCampaign,
  ResumeCampaign,
} from '@pacesetter/campaigns';
import { type CommandClass, request } from '@pacesetter/kernel';
import { Command, Option } from 'commander';
import { decideAsOffice } from '../decide';
import { Failure } from '../failure';
import { dataOption } from '../options';

interface Reasoned {
  readonly reason: string;
  readonly data?: string;
}

/** An intervention in a running campaign: always with its reason. */
function steering(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .argument('<campaign>', 'id of the campaign')
    .requiredOption('--reason <text>', 'why; it stands in the history')
    .addOption(dataOption());
}

export function extendCommand(): Command {
  return steering('extend', 'move the end of a phase, and the deadlines that hang on it')
    .requiredOption('--phase <key>', 'the phase')
    .requiredOption('--ends-on <day>', 'its new last day, YYYY-MM-DD')
    .action(async (campaignId: string, options: Reasoned & { phase: string; endsOn: string }) => {
      const { phase, endsOn, reason } = options;
      await decideAsOffice(options, [request(ExtendPhase, { campaignId, phase, endsOn }, reason)]);
      console.log(`${phase} of ${campaignId} ends on ${endsOn} now.`);
    });
}

interface AdvanceOptions extends Reasoned {
  readonly from?: string;
  readonly into?: string;
}

export function advanceCommand(): Command {
  return steering('advance', 'leave a phase before its time, or enter one against its gate')
    .addOption(new Option('--from <key>', 'the phase that is left; the next one is entered at once').conflicts('into'))
    .addOption(new Option('--into <key>', 'the phase that the campaign stands before').conflicts('from'))
    .action(async (campaignId: string, options: AdvanceOptions) => {
      const { from, into, reason } = options;
      if (from !== undefined) {
        await decideAsOffice(options, [request(AdvancePhase, { campaignId, from }, reason)]);
      } else if (into !== undefined) {
        await decideAsOffice(options, [request(AdvancePhase, { campaignId, into }, reason)]);
      } else throw new Failure('say which phase is left with --from, or which one is entered with --into');
      console.log(`${campaignId} has moved on.`);
    });
}

export function pauseCommand(): Command {
  return simple('pause', 'let the campaign and all its deadlines stand still', PauseCampaign, 'stands still');
}

export function resumeCommand(): Command {
  return simple('resume', 'go on; each deadline keeps the time that it had left', ResumeCampaign, 'goes on');
}

export function cancelCommand(): Command {
  return simple('cancel', 'give the campaign up for good', CancelCampaign, 'is given up');
}

function simple(
  name: string,
  description: string,
  command: CommandClass<{ readonly campaignId: string }>,
  done: string,
): Command {
  return steering(name, description).action(async (campaignId: string, options: Reasoned) => {
    await decideAsOffice(options, [request(command, { campaignId }, options.reason)]);
    console.log(`${campaignId} ${done}.`);
  });
}

interface OwnDaysOptions extends Reasoned {
  readonly organization: string;
  readonly from: string;
  readonly to?: string;
  readonly working?: boolean;
}

export function ownDaysCommand(): Command {
  return steering('own-days', 'let an organisation keep days of its own, off or worked, in its deadlines')
    .requiredOption('--organization <id>', 'whose days')
    .requiredOption('--from <day>', 'first day, YYYY-MM-DD')
    .option('--to <day>', 'last day; the same when absent')
    .option('--working', 'days that are worked; off when absent')
    .action(async (campaignId: string, options: OwnDaysOptions) => {
      const { organization: organizationId, from, to, working = false, reason } = options;
      const days = [{ from, ...(to && { to }), working }];
      await decideAsOffice(options, [
        request(DeclareOwnDays, { campaignId, subject: { organizationId }, days }, reason),
      ]);
      console.log(`${organizationId} keeps these days in ${campaignId}.`);
    });
}
