import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { metricsDocument } from './metrics-document';

const folder = resolve(__dirname, '../../docs/operations');
mkdirSync(folder, { recursive: true });
writeFileSync(resolve(folder, 'metrics.md'), metricsDocument());
