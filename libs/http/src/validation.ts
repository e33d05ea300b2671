import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import { invalidParameters } from './invalid-parameters';
import { knownParameters } from './known-parameters';
import { wellFormed } from './well-formed';

/** Checks parameters and bodies against their classes: nothing that a class does not name gets in. */
export function validation(): ValidationPipe {
  return new RequestValidation({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
    exceptionFactory: invalidParameters,
  });
}

class RequestValidation extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    wellFormed(value, metadata);
    knownParameters(value, metadata);
    return super.transform(value, metadata);
  }
}
