import type { Cell, CellValue, Worksheet } from 'exceljs';
import type { Placed, Row } from './csv-rows';
import { OrganizationFileError } from './import-problems';

/** The rows of a workbook's first sheet below its header line. @throws OrganizationFileError when it is no workbook */
export async function excelRows(bytes: Buffer, file: string): Promise<readonly Placed<Row>[]> {
  const sheet = await firstSheet(bytes, file);
  const header = textsOf(sheet, 1);
  const rows: Placed<Row>[] = [];
  for (let line = 2; line <= sheet.rowCount; line++) {
    const texts = textsOf(sheet, line);
    if (texts.every((text) => text === '')) continue;
    const cells = header.map((column, index) => [column, texts[index] ?? ''] as const);
    rows.push({ line, value: Object.fromEntries(cells.filter(([column]) => column !== '')) });
  }
  return rows;
}

async function firstSheet(bytes: Buffer, file: string): Promise<Worksheet> {
  // A large library, that few commands need: loaded for those.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  const refuse = (problem: string, cause?: unknown) =>
    new OrganizationFileError(file, [{ line: 1, column: 'sheet', problem }], { cause });
  try {
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  } catch (cause) {
    throw refuse('this is no Excel workbook (.xlsx): save it again, or as CSV', cause);
  }
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw refuse('the workbook has no sheet');
  return sheet;
}

function textsOf(sheet: Worksheet, line: number): string[] {
  const row = sheet.getRow(line);
  return Array.from({ length: sheet.columnCount }, (_, index) => textOf(row.getCell(index + 1)).trim());
}

/** What a person sees in a cell; of a date its day, of a formula its result. */
function textOf(cell: Cell): string {
  return shown(cell.value) ?? cell.text;
}

function shown(value: CellValue): string | undefined {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object') return 'result' in value ? shown(value.result) : undefined;
  return String(value);
}
