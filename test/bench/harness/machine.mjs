import os from 'node:os';

/** Where figures were measured: one line under each table. */
export function machine() {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${day} · ${os.cpus().length} × ${cpu.model.trim()} · ${memory} GiB · ${os.type()} ${os.release()} · Node ${process.version}`;
}
