import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { ASYNCAPI, asyncapiDocument, asyncapiText } from './asyncapi-document';

describe('docs/asyncapi.json', () => {
  it('is up to date: otherwise run `npm run docs:asyncapi`', () => {
    expect(readFileSync(ASYNCAPI, 'utf8')).toBe(asyncapiText());
  });

  it('is a valid AsyncAPI 3.0 document', () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(__dirname, 'lint.mjs'), ASYNCAPI], {
      encoding: 'utf8',
    });
    expect(stdout + stderr).toBe('');
    expect(status).toBe(0);
  });

  it('describes each message with a schema that holds together', () => {
    const ajv = addFormats(new Ajv({ strict: false }));
    const { components } = asyncapiDocument();
    for (const { payload } of Object.values(components.messages)) expect(ajv.validateSchema(payload)).toBe(true);
    expect(Object.keys(components.messages)).toContain('CampaignLaunched');
    expect(Object.keys(components.messages)).not.toContain('WebhookCreated');
  });
});
