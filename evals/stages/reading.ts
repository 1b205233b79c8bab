import { readFollowUp } from '../../bot/understanding/follow-up.ts'
import { readLanguage } from '../../bot/understanding/language.ts'
import { splitQuestions } from '../../bot/understanding/questions.ts'
import { remarkIn } from '../../bot/understanding/remark.ts'
import { readWhen, type When } from '../../bot/understanding/when.ts'
import { type Case, readCases } from '../cases.ts'
import type { Judgement } from '../score.ts'

/** Languages, days and times, follow-ups and several questions at once, each read alone. */
export function judgeReading(): Judgement[] {
  return [...judgeLanguages(), ...judgeDates(), ...judgeFollowUps(), ...judgeRemarks(), ...judgeSplits()]
}

/** Languages in which the assistant has words; anything else is "other". */
const spoken = new Set(['nl', 'en', 'tr', 'ar', 'pl', 'uk', 'de', 'ti'])

function judgeLanguages(): Judgement[] {
  return readCases<Case & { language: string }>('languages').map(({ id, text, language }) => {
    const found = readLanguage(text)
    const right = found === (spoken.has(language) ? language : 'other')
    return { stage: 'language', slice: language, id, text, right, why: right ? null : `read ${found}` }
  })
}

interface Expected {
  date?: string
  from?: string
  to?: string
  part?: string
  time?: string
}

function judgeDates(): Judgement[] {
  return readCases<Case & { now: string; expect: Expected }>('dates').map(({ id, text, now, expect }) => {
    const found = readWhen(text, new Date(now))
    const right = isAsExpected(found, expect)
    const slice = Object.keys(expect).sort().join(' and ') || 'nothing'
    return { stage: 'days and times', slice, id, text, right, why: right ? null : `read ${JSON.stringify(found)}` }
  })
}

function isAsExpected(found: When | null, { date, from, to, part, time }: Expected): boolean {
  const wanted = [date ?? from, date ?? to, part, time]
  if (wanted.every((each) => each === undefined)) return found === null
  const read = [found?.from, found?.to, found?.partOfDay, found?.time]
  return wanted.every((each, at) => each === undefined || each === read[at])
}

function judgeFollowUps(): Judgement[] {
  return readCases<Case & { about: string | null }>('follow-ups').map(({ id, text, about }) => {
    const found = readFollowUp(text)
    const side = found === null ? null : found.about === 'facet' ? found.facet : found.about
    return {
      stage: 'follow-up read',
      slice: about ?? 'new subject',
      id,
      text,
      right: side === about,
      why: side === about ? null : `read ${side}`,
    }
  })
}

function judgeRemarks(): Judgement[] {
  return readCases<Case & { remark: string }>('remarks').map(({ id, text, remark }) => {
    const found = remarkIn(text) ?? 'question'
    const right = found === remark
    return { stage: 'remark', slice: remark, id, text, right, why: right ? null : `read ${found}` }
  })
}

function judgeSplits(): Judgement[] {
  return readCases<Case & { questions: number }>('several').map(({ id, text, questions }) => {
    const found = splitQuestions(text)
    const right = found.length === questions
    return {
      stage: 'several questions',
      slice: String(questions),
      id,
      text,
      right,
      why: right ? null : found.join(' | '),
    }
  })
}
