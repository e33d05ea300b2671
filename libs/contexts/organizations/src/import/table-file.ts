import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { csvRows, type Placed, type Row } from './csv-rows';
import { excelRows } from './excel-rows';

const EXCEL = /\.xlsx$/i;

/**
 * The rows of a table with a header line: CSV (UTF-8, `.gz` unpacked) or the first sheet of an Excel workbook (`.xlsx`).
 * @throws OrganizationFileError when it is neither
 */
export async function tableRows(file: string): Promise<readonly Placed<Row>[]> {
  const bytes = await readFile(file);
  if (EXCEL.test(file)) return excelRows(bytes, file);
  const text = file.endsWith('.gz') ? await promisify(gunzip)(bytes) : bytes;
  return csvRows(text.toString('utf8'), file);
}
