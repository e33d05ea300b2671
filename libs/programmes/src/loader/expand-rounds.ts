import type {
  ActivityDefinition,
  PhaseDefinition,
  ProgrammeDefinition,
  ProgrammeFile,
} from '../definition/programme-definition';
import { suggestion } from '../suggestion';
import type { Finding } from './problem';

type Path = Finding['path'];
type RoundInFile = ProgrammeFile['rounds'][number];
type StepInFile = ProgrammeFile['steps'][number];

/** A definition whose rounds have become phases. */
export interface ExpandedProgramme {
  readonly definition: ProgrammeDefinition;
  /** Steps that do not exist, or that no round goes through. */
  readonly findings: readonly Finding[];
  /** Where in the file something of the definition was written. */
  readonly writtenAt: (path: Path) => Path;
}

interface ExpandedPhase {
  readonly phase: PhaseDefinition;
  /** From a path below the phase to the path in the file. */
  readonly writtenAt: (path: Path) => Path;
}

/** Makes a phase of each step in each round: they follow the phases that the file writes out itself. */
export function expandRounds({ steps, rounds, ...rest }: ProgrammeFile): ExpandedProgramme {
  const written = rest.phases.map((phase, at): ExpandedPhase => {
    return { phase, writtenAt: (path) => ['phases', at, ...path] };
  });
  const phases = [...written, ...rounds.flatMap((round, at) => phasesOf(round, at, steps))];
  return {
    definition: { ...rest, phases: phases.map(({ phase }) => phase), rounds: rounds.map(withoutSteps) },
    findings: [...unknownSteps(rounds, steps), ...unusedSteps(rounds, steps), ...noPhases(phases)],
    writtenAt: (path) => {
      const [section, index, ...below] = path;
      const phase = section === 'phases' && typeof index === 'number' ? phases[index] : undefined;
      return phase?.writtenAt(below) ?? path;
    },
  };
}

function withoutSteps({ steps: _, ...round }: RoundInFile): ProgrammeDefinition['rounds'][number] {
  return round;
}

function phasesOf(round: RoundInFile, roundAt: number, steps: readonly StepInFile[]): readonly ExpandedPhase[] {
  return round.steps.flatMap((window, at): ExpandedPhase[] => {
    const stepAt = steps.findIndex(({ key }) => key === window.step);
    const step = steps[stepAt];
    if (!step) return [];
    const { passage = step.passage, startsOn, endsOn, activities: own } = window;
    const activities = [...step.activities.map((activity) => inRound(activity, round)), ...own];
    const days = { ...(passage !== undefined && { passage }), round: round.key, startsOn, endsOn };
    return [
      {
        phase: { ...step, ...days, key: `${round.key}-${step.key}`, activities },
        writtenAt: placeOf(['steps', stepAt], ['rounds', roundAt, 'steps', at], step.activities.length),
      },
    ];
  });
}

function inRound(activity: ActivityDefinition, { key }: RoundInFile): ActivityDefinition {
  return { ...activity, key: `${key}-${activity.key}` };
}

const OF_ROUND: readonly unknown[] = ['startsOn', 'endsOn', 'round'];

/** Days and additional activities stand with the round, everything else with the step. */
function placeOf(step: Path, round: Path, shared: number): ExpandedPhase['writtenAt'] {
  return (path) => {
    const [field, index, ...below] = path;
    if (OF_ROUND.includes(field)) return [...round, ...path];
    if (field === 'activities' && typeof index === 'number' && index >= shared)
      return [...round, 'activities', index - shared, ...below];
    return [...step, ...path];
  };
}

function unknownSteps(rounds: readonly RoundInFile[], steps: readonly StepInFile[]): readonly Finding[] {
  const known = steps.map(({ key }) => key);
  return rounds.flatMap((round, at) =>
    round.steps.flatMap(({ step }, index): Finding[] => {
      if (known.includes(step)) return [];
      const path = ['rounds', at, 'steps', index, 'step'];
      return [
        { code: 'unknown-reference', path, message: `there is no step \`${step}\``, hint: suggestion(step, known) },
      ];
    }),
  );
}

function unusedSteps(rounds: readonly RoundInFile[], steps: readonly StepInFile[]): readonly Finding[] {
  const used = rounds.flatMap((round) => round.steps.map(({ step }) => step));
  return steps.flatMap(({ key }, at): Finding[] => {
    const first = steps.findIndex((step) => step.key === key) === at;
    const path = ['steps', at, 'key'];
    if (!first) return [{ code: 'duplicate-key', path, message: `the key \`${key}\` is taken` }];
    if (used.includes(key)) return [];
    return [{ code: 'never-used', path, message: `no round goes through the step \`${key}\`` }];
  });
}

function noPhases(phases: readonly ExpandedPhase[]): readonly Finding[] {
  if (phases.length > 0) return [];
  const hint = 'write `phases`, or `steps` and the `rounds` that go through them';
  return [{ code: 'missing-field', path: [], message: 'the programme has no phases', hint }];
}
