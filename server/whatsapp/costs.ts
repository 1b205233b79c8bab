import type { Queries } from '../database.ts'

/** How many messages were delivered in a month, and what they cost by the prices of the region. */
export interface MonthOfMessages {
  /** YYYY-MM */
  month: string
  /** Null: where the person lives was not known. */
  municipality: string | null
  category: string
  messages: number
  /** Null: the region sets no price for this category. */
  euros: number | null
}

/** By month, municipality and category, the last month first. `from` and `to`, included, as YYYY-MM-DD. */
export async function costsSince(
  db: Queries,
  from: string,
  prices: Record<string, number>,
  to = '9999-12-31',
): Promise<MonthOfMessages[]> {
  const rows = await db.query<{ month: string; municipality: string; category: string; messages: number }>(
    `select to_char(day, 'YYYY-MM') as month, municipality, category, sum(messages)::int as messages
     from whatsapp_counts where day between $1::date and $2::date group by 1, 2, 3 order by 1 desc, 2, 3`,
    [from, to],
  )
  return rows.map(({ month, municipality, category, messages }) => {
    const price = category === 'free' ? 0 : prices[category]
    const euros = price === undefined ? null : Math.round(messages * price * 100) / 100
    return { month, municipality: municipality === '' ? null : municipality, category, messages, euros }
  })
}
