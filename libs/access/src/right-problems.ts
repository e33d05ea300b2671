import type { Right } from './right';

const NAME = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;

/** What is wrong with a set of rights, one sentence each: the program does not start with any. */
export function rightProblems(rights: readonly Right[]): readonly string[] {
  const seen = new Set<string>();
  return rights.flatMap((right) => {
    const twice = seen.has(right.name) ? [`right ${right.name} is defined twice`] : [];
    seen.add(right.name);
    return [...twice, ...mistakesIn(right).map((mistake) => `right ${right.name}: ${mistake}`)];
  });
}

function mistakesIn({ name, kind, roles, ...right }: Right): readonly string[] {
  const open = right.public === true || right.signedIn === true;
  const mistakes: readonly (readonly [wrong: boolean, what: string])[] = [
    [!NAME.test(name), 'its name must be like pledges.publish-pledge'],
    [right.anonymous === true && right.public !== true, 'only what is public can be anonymous'],
    [right.public === true && right.personal === true, 'what is personal cannot be public'],
    [roles.auditor !== undefined, 'leave auditors out: they read everything and change nothing'],
    [roles.integrator !== undefined && kind !== 'stream', 'integrators use streams only'],
    [!open && kind === 'command' && Object.keys(roles).length === 0, 'nobody may use it: name a role'],
    [right.title.zh.trim() === '' || right.title.en.trim() === '', 'it needs a title in both languages'],
  ];
  return mistakes.filter(([wrong]) => wrong).map(([, what]) => what);
}
