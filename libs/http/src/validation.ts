import { ValidationPipe } from '@nestjs/common';
import { invalidParameters } from './invalid-parameters';

/** Checks parameters and bodies against their classes: nothing that a class does not name gets in. */
export function validation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
    exceptionFactory: invalidParameters,
  });
}
