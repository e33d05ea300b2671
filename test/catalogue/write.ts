import { writeFileSync } from 'node:fs';
import { CATALOGUE, eventCatalogue } from './event-catalogue';

writeFileSync(CATALOGUE, eventCatalogue());
