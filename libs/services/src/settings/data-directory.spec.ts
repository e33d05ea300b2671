import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataDirectory } from './data-directory';

describe('the data directory that nobody has named', () => {
  let root: string;
  const folder = (...parts: string[]) => {
    mkdirSync(join(root, ...parts), { recursive: true });
    return join(root, ...parts);
  };

  beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'data-directory-'))));
  afterEach(() => rmSync(root, { recursive: true }));

  it('is made where the command is given', () => {
    expect(dataDirectory(folder('office'))).toBe(join(root, 'office', '.pacesetter'));
  });

  it('is the one above when there is one that holds data', () => {
    folder('.pacesetter', 'postgres');
    folder('office', '.pacesetter', 'notes');
    expect(dataDirectory(folder('office', 'reports'))).toBe(join(root, '.pacesetter'));
    expect(dataDirectory(folder('.pacesetter', 'quick-start'))).toBe(join(root, '.pacesetter'));
  });

  it('is the nearest of several', () => {
    folder('.pacesetter', 'postgres');
    folder('office', '.pacesetter', 'postgres');
    expect(dataDirectory(folder('office', 'reports'))).toBe(join(root, 'office', '.pacesetter'));
  });
});
