/** What this room needs of a database; every call gives the rows. Inside `work` use only what is handed to it. */
export interface Queries {
  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>
  transaction<Result>(work: (tx: Queries) => Promise<Result>): Promise<Result>
}
