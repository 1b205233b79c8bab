import { join } from 'node:path'

/** Where `npm run learn` writes what it learned, and where that is read from. */
export const modelPaths = {
  danger: join(import.meta.dirname, '../danger/danger.model.gz'),
  wishes: join(import.meta.dirname, '../intent/wishes.model.gz'),
  follow: join(import.meta.dirname, '../follow-up/follow.model.gz'),
  remarks: join(import.meta.dirname, '../remarks.model.gz'),
}
