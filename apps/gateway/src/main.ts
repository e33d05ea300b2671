import 'reflect-metadata';
import { runService } from '@pacesetter/services';
import { gateway } from './gateway.service';

void runService(gateway);
