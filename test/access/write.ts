import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { RIGHTS, rightsDocument } from './rights-document';

void rightsDocument().then((text) => writeFileSync(RIGHTS, text));
