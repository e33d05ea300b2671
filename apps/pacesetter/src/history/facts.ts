/** The verdict on a condition, as gates and eligibility checks state it. */
interface Verdict {
  readonly condition: string;
  readonly expression: string;
  readonly met: boolean;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly shortfall?: { readonly fact: string; readonly operator: string; readonly by?: number };
}

/** What an assessment's score was made of. */
interface Component {
  readonly key: string;
  readonly weight: number;
  readonly score: number;
}

interface Grounds {
  readonly conditions?: readonly Verdict[];
  readonly components?: readonly Component[];
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** Names of the parts of an event that say on which facts it rests. */
export const GROUNDS: readonly string[] = ['conditions', 'components', 'facts'] satisfies (keyof Grounds)[];

/** On which facts a decision rested, a line each; none where its data says it all. */
export function factLines(data: unknown): readonly string[] {
  const { conditions = [], components = [], facts = {} } = data as Grounds;
  return [
    ...conditions.map(verdictLine),
    ...components.map(({ key, weight, score }) => `${key}: ${score} × ${weight}`),
    ...(Object.keys(facts).length > 0 ? [pairs(facts)] : []),
  ];
}

function verdictLine({ condition, expression, met, inputs, shortfall }: Verdict): string {
  const known = pairs(inputs);
  return [
    `${met ? '✓' : '✗'} ${condition}: ${expression}`,
    ...(known === '' ? [] : [`[${known}]`]),
    ...(shortfall?.by === undefined ? [] : [`short by ${shortfall.by}`]),
  ].join('  ');
}

function pairs(facts: Readonly<Record<string, unknown>>): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name} = ${String(value)}`)
    .join(', ');
}
