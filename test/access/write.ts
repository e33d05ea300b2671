import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { RIGHTS, rightsDocument } from './rights-document';

writeFileSync(RIGHTS, rightsDocument());
