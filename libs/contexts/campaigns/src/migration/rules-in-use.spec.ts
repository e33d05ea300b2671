import { join } from 'node:path';
import { definitionsFolder, loadProgramme, type ProgrammeDefinition } from '@pacesetter/programmes';
import { rulesMissing } from './rules-in-use';

const { definition } = loadProgramme(join(definitionsFolder(), 'gansu-2010.yaml'));
const missing = (change: (one: ProgrammeDefinition) => ProgrammeDefinition) =>
  rulesMissing(definition, change(definition)).map(({ where }) => where);

describe('rules that a running campaign cannot do without', () => {
  it('are all there in a version that keeps them', () => {
    expect(missing((one) => ({ ...one, version: 2 }))).toEqual([]);
  });

  it('are sections, and parts of the supervision', () => {
    expect(missing(({ contactPoints: _, ...rest }) => rest as ProgrammeDefinition)).toEqual(['contactPoints']);
    expect(missing(({ supervision: _, ...rest }) => rest as ProgrammeDefinition)).toEqual(['supervision']);
    const withoutRectification = ({ supervision, ...rest }: ProgrammeDefinition) => {
      const { rectification: _, ...others } = supervision ?? {};
      return { ...rest, supervision: others } as ProgrammeDefinition;
    };
    expect(missing(withoutRectification)).toEqual(['supervision.rectification']);
  });

  it('are found by their keys', () => {
    const withoutRung = (one: ProgrammeDefinition) => {
      const escalation = one.supervision?.escalation;
      const rungs = escalation?.rungs.slice(1) ?? [];
      return {
        ...one,
        supervision: { ...one.supervision, escalation: { ...escalation, rungs } },
      } as ProgrammeDefinition;
    };
    expect(missing(withoutRung)).toEqual(['supervision.escalation.rungs.criticise']);
  });
});
