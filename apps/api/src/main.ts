import 'reflect-metadata';
import { runService } from '@pacesetter/services';
import { api } from './api.service';

void runService(api);
