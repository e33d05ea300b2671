import type { Placed, Row } from './csv-rows';

/** What a column is called here, by what a campaign office may have written above it. */
export type ColumnNames = Readonly<Record<string, string>>;

export const ORGANIZATION_COLUMNS: ColumnNames = {
  组织编号: 'organizationId',
  单位编号: 'organizationId',
  名称: 'name',
  单位名称: 'name',
  级别: 'level',
  层级: 'level',
  类型: 'orgType',
  上级编号: 'parentId',
  上级组织编号: 'parentId',
  群众人数: 'masses',
};

export const MEMBER_COLUMNS: ColumnNames = {
  党员编号: 'memberId',
  会员编号: 'memberId',
  组织编号: 'organizationId',
  单位编号: 'organizationId',
  姓名: 'name',
  在职在岗: 'onDuty',
};

export const OFFICER_COLUMNS: ColumnNames = {
  组织编号: 'organizationId',
  单位编号: 'organizationId',
  职务: 'post',
  人员编号: 'personId',
  姓名: 'name',
};

/** The same rows under the columns' own names; columns that nobody knows stay as they are. */
export function renamed(rows: readonly Placed<Row>[], names: ColumnNames): readonly Placed<Row>[] {
  return rows.map(({ line, value }) => ({
    line,
    value: Object.fromEntries(Object.entries(value).map(([column, text]) => [names[column] ?? column, text])),
  }));
}
