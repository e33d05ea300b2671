import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidParameters } from '@pacesetter/http';
import { definitionsFolder, loadProgramme } from '@pacesetter/programmes';
import { programmeOf } from './publish-programme.dto';

const file = join(definitionsFolder(), 'gansu-2010.yaml');
const text = readFileSync(file, 'utf8');

describe('a definition that is published over HTTP', () => {
  it('is the one that its file has', () => {
    const { definition, digest } = loadProgramme(file);
    const { id: programmeId, version } = definition;
    expect(programmeOf({ definition: text })).toEqual({ programmeId, version, digest, definition });
  });

  it('is refused with every mistake, where it stands and what was meant', () => {
    const [line = ''] = text.split('\n').filter((each) => each.startsWith('version:'));
    const wrong = text.replace(line, 'versoin: 1');
    expect(() => programmeOf({ definition: wrong })).toThrow(InvalidParameters);
    expect(() => programmeOf({ definition: wrong })).toThrow(/^line \d+, column \d+: .*versoin/);
  });
});
