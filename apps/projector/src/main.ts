import 'reflect-metadata';
import { runService } from '@pacesetter/services';
import { projector } from './projector.service';

void runService(projector);
