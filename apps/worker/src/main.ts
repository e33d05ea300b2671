import 'reflect-metadata';
import { runService } from '@pacesetter/services';
import { worker } from './worker.service';

void runService(worker);
