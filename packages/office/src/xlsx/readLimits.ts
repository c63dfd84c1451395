/** More than any methodology needs, and little enough to hold in memory several times over. */
export const READ_LIMITS = {
  /** Bytes of the file. */
  file: 10_000_000,
  /** Bytes of all its parts that are read, unpacked. */
  unpacked: 30_000_000,
  sheets: 100,
  /** Of a sheet; empty rows count. */
  rows: 50_000,
  columns: 500,
  /** Filled ones, of the workbook. */
  cells: 200_000,
  /** Of one cell: what Excel allows. */
  text: 32_767,
  /** Of the texts of all cells: many cells may point to one long text. */
  characters: 20_000_000,
} as const;
