import { readFile } from 'node:fs/promises';
import { type Static, Type } from '@sinclair/typebox';
import Ajv from 'ajv';
import { parse } from 'yaml';

const Share = Type.Number({ minimum: 0, maximum: 1 });

/** How people behave in a rehearsal: shares from 0 to 1, and whether the campaign is changed on its way. */
export const ProfileSchema = Type.Object(
  {
    late: { ...Share, description: 'Obligations that are met after their due date.' },
    never: { ...Share, description: 'Obligations that are met only when somebody insists, if at all.' },
    planReturned: { ...Share, description: 'Plans that the superior sends back once.' },
    optionalChosen: { ...Share, description: 'Units that choose an optional activity, for each one there is.' },
    pledgeItemBroken: { ...Share, description: 'Pledge items that are found broken.' },
    pledgeItemPartlyKept: { ...Share, description: 'Pledge items that are found partly kept.' },
    brokenItemSettled: { ...Share, description: 'Broken items that are made good later.' },
    selfCheckLate: { ...Share, description: 'Pledges that are not self-checked in time.' },
    turnoutTooLow: { ...Share, description: 'Mass reviews in which too few take part.' },
    abstains: { ...Share, description: 'People on the roll of a secret ballot who do not register.' },
    votesTwice: { ...Share, description: 'Voters in a secret ballot who try to vote a second time.' },
    lagging: {
      ...Share,
      description: 'Units that lag so far behind that they have to be rectified; the weakest at least.',
    },
    dissatisfied: { ...Share, description: 'Units with which the masses are dissatisfied.' },
    suggested: { ...Share, description: 'Comments that suggest something; of sheets, three in ten as many.' },
    suggestionDeclined: { ...Share, description: 'Suggestions that are declined, with a reason.' },
    suggestionForgotten: { ...Share, description: 'Suggestions that nobody answers.' },
    followUpForgotten: { ...Share, description: 'Helpers, plans and improvements that do not come in time.' },
    sheetMissing: { ...Share, description: 'Peers and lower organisations that hand in no sheet.' },
    standsBack: { ...Share, description: 'Reviewers who declare a relation to somebody whom they should mark.' },
    visitFindsFault: { ...Share, description: 'Visits that find a fault.' },
    visitMissed: { ...Share, description: 'Visits that are not made in their round.' },
    inspectorRecused: { ...Share, description: 'Assigned inspectors who step back.' },
    contributionWithheld: { ...Share, description: 'Contributions to a draw that are not revealed.' },
    commended: { ...Share, description: 'Visits without a fault that lead to a circular of praise.' },
    rectifiedInTime: { ...Share, description: 'Rectification orders that are met before the deadline.' },
    progressUntold: { ...Share, description: 'Times at which nothing is told of the progress of what is listed.' },
    verifiedLate: { ...Share, description: 'Submitted rectifications that nobody looks at in time.' },
    rectificationReturned: { ...Share, description: 'Submitted rectifications that are returned once.' },
    nominated: { ...Share, description: 'Advanced units and reviewed members that are nominated for an award.' },
    proposedByMasses: { ...Share, description: 'Units of which the masses propose somebody, for each award there is.' },
    objected: { ...Share, description: 'Nominations that somebody objects to.' },
    objectionUpheld: { ...Share, description: 'Objections that prove right.' },
    awardRevoked: { ...Share, description: 'Awards that turn out later not to have been deserved.' },
    siteApplied: {
      ...Share,
      description: 'Grassroots organisations that apply for a demonstration site, where there are places.',
    },
    siteSpare: { ...Share, description: 'Applicants for demonstration sites beyond the places there are.' },
    siteDeclined: { ...Share, description: 'Applicants for demonstration sites whom a superior does not recommend.' },
    siteSlackens: { ...Share, description: 'Demonstration sites that fall behind before an assessment.' },
    eventful: Type.Boolean({
      description:
        'The office changes the campaign while it runs: batches, days of one’s own, a pause, a revised programme, an extension.',
    }),
  },
  { additionalProperties: false },
);

export type Profile = Static<typeof ProfileSchema>;

/** A campaign as it usually goes: most in time, some late, a few in trouble. */
export const USUAL: Profile = {
  late: 0.04,
  never: 0.01,
  planReturned: 0.05,
  optionalChosen: 0.02,
  pledgeItemBroken: 0.03,
  pledgeItemPartlyKept: 0.03,
  brokenItemSettled: 0.9,
  selfCheckLate: 0.03,
  turnoutTooLow: 0.01,
  abstains: 0.15,
  votesTwice: 0.03,
  lagging: 0.02,
  dissatisfied: 0.04,
  suggested: 0.2,
  suggestionDeclined: 0.2,
  suggestionForgotten: 0.06,
  followUpForgotten: 0.1,
  sheetMissing: 0.05,
  standsBack: 0.03,
  visitFindsFault: 0.15,
  visitMissed: 0.02,
  inspectorRecused: 0.03,
  contributionWithheld: 0.05,
  commended: 0.1,
  rectifiedInTime: 0.8,
  progressUntold: 0.15,
  verifiedLate: 0.04,
  rectificationReturned: 0.1,
  nominated: 0.4,
  proposedByMasses: 0.05,
  objected: 0.05,
  objectionUpheld: 0.4,
  awardRevoked: 0.1,
  siteApplied: 0.45,
  siteSpare: 0.3,
  siteDeclined: 0.04,
  siteSlackens: 0.05,
  eventful: false,
};

/** Profiles that are known by a name. */
export const PROFILES: Readonly<Record<string, Profile>> = { usual: USUAL, eventful: { ...USUAL, eventful: true } };

/** A profile file that cannot be used; says what is wrong with it. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
}

/** A profile by its name, or from a YAML or JSON file; what that leaves out is as usual. @throws ProfileError */
export async function readProfile(file: string): Promise<Profile> {
  const named = PROFILES[file];
  if (named !== undefined) return named;
  const given: unknown = parse(await readFile(file, 'utf8')) ?? {};
  const profile = { ...USUAL, ...(given as Partial<Profile>) };
  const validate = new Ajv({ allErrors: true }).compile<Profile>(ProfileSchema);
  if (validate(profile)) return profile;
  const problems = (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const unknown = 'additionalProperty' in params ? `: ${String(params['additionalProperty'])}` : '';
    return `  ${instancePath.slice(1) || 'profile'} ${message}${unknown}`;
  });
  throw new ProfileError(`${file}:\n${problems.join('\n')}\nknown: ${Object.keys(USUAL).join(', ')}`);
}
