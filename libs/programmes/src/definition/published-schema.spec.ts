import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { soundText } from '../../testing/mistake';
import { publishedSchema } from './published-schema';

const FILE = join(__dirname, '..', '..', 'programme.schema.json');
if (process.env.UPDATE_GOLDEN) writeFileSync(FILE, publishedSchema());
const published = readFileSync(FILE, 'utf8');

describe('programme.schema.json', () => {
  it('is what the definition schema says (UPDATE_GOLDEN=1 writes it anew)', () => {
    expect(publishedSchema()).toBe(published);
  });

  it('accepts a shipped programme and refuses a misspelt field, without help from the loader', () => {
    const validate = new Ajv().compile(JSON.parse(published) as object);
    expect(validate(parse(soundText))).toBe(true);
    expect(validate(parse(soundText.replace('theme:', 'tehme:')))).toBe(false);
  });
});
