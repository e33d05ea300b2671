/** Checks a document (a file's path) with the AsyncAPI parser; prints each problem, and ends with 1 if there are any. */
import { readFileSync } from 'node:fs';
import { DiagnosticSeverity, Parser } from '@asyncapi/parser';

const diagnostics = await new Parser().validate(readFileSync(process.argv[2], 'utf8'));
// What is only a hint (that there is a newer version of AsyncAPI) does not make the document wrong.
const problems = diagnostics.filter(({ severity }) => severity <= DiagnosticSeverity.Warning);
for (const { message, path } of problems) console.log(`${path.join('/')}: ${message}`);
process.exitCode = problems.length > 0 ? 1 : 0;
