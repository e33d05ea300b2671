import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProfileError, readProfile, USUAL } from './profile';

describe('profile', () => {
  let directory: string;
  beforeAll(async () => (directory = await mkdtemp(join(tmpdir(), 'profile-'))));
  afterAll(() => rm(directory, { recursive: true }));

  async function read(text: string) {
    const file = join(directory, 'profile.yaml');
    await writeFile(file, text);
    return readProfile(file);
  }

  it('is as usual in what a file leaves out', async () => {
    expect(await read('late: 0.5\n')).toEqual({ ...USUAL, late: 0.5 });
    expect(await read('')).toEqual(USUAL);
  });

  it.each([
    ['a misspelt name', 'lat: 0.5\n', /additional properties: lat/],
    ['a share above 1', 'late: 2\n', /late must be <= 1/],
    ['a word for a number', 'late: often\n', /late must be number/],
  ])('refuses %s and says where', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(ProfileError);
    await expect(read(text)).rejects.toThrow(message);
  });
});
