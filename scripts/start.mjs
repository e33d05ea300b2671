/** `npm start`: the same as `pacesetter start`, arguments after `--` included. */
process.argv.splice(2, 0, 'start');
await import('../bin/pacesetter.mjs');
