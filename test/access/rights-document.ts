import { resolve } from 'node:path';
import { accessTable, type Role, ROLES } from '@pacesetter/access';
import { controllersOf, READ_PERSONAL_DATA } from '@pacesetter/engine';
import { type About, type OperationRow, operationsOf, operationTable } from '@pacesetter/http';
import { contexts } from '@pacesetter/services';

/** The table as it is published. */
export const RIGHTS = resolve(__dirname, '../../docs/rights.md');

const ABOUT: Readonly<Record<About, string>> = {
  installation: 'no organisation: only a role whose reach is `all` does',
  campaign: 'the campaign as a whole, which is the organisation at its root',
  organization: 'the organisation that the request names; the root of the campaign where it names none',
  subject: 'the organisation that the request names, or the member of it',
  member: 'the member that the request names, and the organisation where they take part',
  owner: 'the organisation whose the thing is; the root of the campaign as long as there is none',
  reach: 'whatever the own roles reach: the answer holds nothing else',
};

/** Who may have been given a role, the most powerful first. */
const COLUMNS: readonly Role[] = [...ROLES].reverse();

const HEAD = `# The table of rights

Every operation of the program, who may ask for it, and how far. It is generated from the routes (\`npm run docs:access\`), and
the program does not start while a route is missing from it. How roles and reach are meant is told in
[access](access.md).

An operation is allowed to everybody, to whoever has signed in (\`signed-in\`; \`and keys\`: with an API key as well), or to the
roles with a word in their column. The word says how far the role goes at most, and the narrower of this and of the reach of
the grant counts: \`all\`, \`subtree\` (the organisation of the grant and all below it), \`own\` (that organisation alone), \`self\`
(only what concerns the member whose the account is). \`personal\`: each use is recorded.

What an operation concerns, and so what has to be within reach:

${Object.entries(ABOUT)
  .map(([about, meaning]) => `- \`${about}\`: ${meaning}`)
  .join('\n')}
`;

/** Nobody asks for it as such: answers hold more for who may read more. */
const WITHIN_ANSWERS = `## Within answers

Everybody reads names, and what people have published themselves. What they have not (contacts, statements) reads, in the
answer to any operation and entry by entry, who has one of these roles where the entry's organisation is within reach, or the
root of the campaign where the entry names none; each such read is recorded: ${accessTable([READ_PERSONAL_DATA])
  .flatMap(({ reaches }) => Object.entries(reaches))
  .map(([role, reach]) => `${role} (${reach})`)
  .join(', ')}.
`;

/** Who may do what, as a page. */
export function rightsDocument(): string {
  const rows = operationTable(operationsOf(controllersOf(contexts)));
  const table = [
    ['operation', 'what', 'open to', 'concerns', ...COLUMNS],
    ['operation', 'what', 'open to', 'concerns', ...COLUMNS].map(() => '---'),
    ...rows.map(cells),
  ];
  const text = table.map((line) => `| ${line.join(' | ')} |`).join('\n');
  return `${HEAD}\n## Operations\n\n${text}\n\n${WITHIN_ANSWERS}`;
}

function cells({ operation, title, open, keys, personal, about, reaches }: OperationRow): readonly string[] {
  const signedIn = keys ? 'signed-in and keys' : 'signed-in';
  const openTo = open === 'public' ? 'everybody' : open === 'signed-in' ? signedIn : '';
  const what = `${title.en} ${title.zh}${personal ? ' (personal)' : ''}`;
  return [`\`${operation}\``, what, openTo, about, ...COLUMNS.map((role) => reaches[role] ?? '')];
}
