/** A matrix of which most is nothing: of each row what there is, at which column. */
export interface Sparse {
  rows: { at: number; value: number }[][]
  columns: number
}

export function transposed({ rows, columns }: Sparse): Sparse {
  const turned: Sparse['rows'] = Array.from({ length: columns }, () => [])
  for (const [row, cells] of rows.entries()) for (const { at, value } of cells) turned[at]?.push({ at: row, value })
  return { rows: turned, columns: rows.length }
}

/** A sparse matrix times a full one, given by its rows. */
export function product({ rows }: Sparse, full: readonly Float64Array[]): Float64Array[] {
  const width = full[0]?.length ?? 0
  return rows.map((cells) => {
    const sum = new Float64Array(width)
    for (const { at, value } of cells) {
      const other = full[at]
      if (other !== undefined)
        for (let each = 0; each < width; each++) sum[each] = (sum[each] ?? 0) + value * (other[each] ?? 0)
    }
    return sum
  })
}

/** Columns of length one, each square to those before it, that span what the given ones do (Gram-Schmidt); in place. */
export function spanned(rows: Float64Array[]): Float64Array[] {
  const width = rows[0]?.length ?? 0
  for (let column = 0; column < width; column++) {
    for (let before = 0; before < column; before++) {
      const shared = dot(rows, before, column)
      for (const row of rows) row[column] = (row[column] ?? 0) - shared * (row[before] ?? 0)
    }
    const length = Math.sqrt(dot(rows, column, column)) || 1
    for (const row of rows) row[column] = (row[column] ?? 0) / length
  }
  return rows
}

function dot(rows: readonly Float64Array[], one: number, other: number): number {
  let sum = 0
  for (const row of rows) sum += (row[one] ?? 0) * (row[other] ?? 0)
  return sum
}
