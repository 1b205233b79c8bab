import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claim } from '../../server/desk/owner.ts'
import { say } from '../../server/desk/say.ts'
import { hire, joost } from '../town/desk.ts'
import { type Place, placeToCopy } from '../town/places.ts'
import { type RunningTown, startTown } from '../town/server.ts'
import { smallRegionFiles } from '../town/small-region.ts'

/**
 * What holds in a conversation whatever it travels over. A channel shows how people speak over it (`speaker`), and the
 * same tests are run for each: `channelSuite('web', webChannel)`.
 */
export interface Channel {
  /** What the server is told about this channel. */
  env: Record<string, string>
  /** Someone new, who writes to this server. */
  speaker(running: RunningTown): Promise<Speaker>
  close(): Promise<void>
}

export interface Speaker {
  /** Resolves when the message was taken in and everything that follows from it was said. The same `id` is a repeat. */
  says(text: string, id?: string): Promise<void>
  /** Resolves when the server has taken the message in, whatever follows; `quiet` when that was said. */
  posts(text: string, id?: string): Promise<void>
  quiet(): Promise<void>
  /** Presses the button of the last message whose words begin like this. */
  presses(label: string): Promise<void>
  /** All that this person saw of us, oldest first. */
  heard(): Promise<{ text: string; labels: string[] }[]>
  /** Goes on with the same conversation on a server that was started again. */
  moves(running: RunningTown): void
}

const example = resolve(import.meta.dirname, '../../knowledge/content/hbel')

export function channelSuite(name: string, open: () => Promise<Channel>): void {
  describe(`over ${name}`, () => {
    let running: RunningTown
    let channel: Channel
    let place: Place
    let places: Awaited<ReturnType<typeof placeToCopy>>
    let folder: string

    beforeAll(async () => {
      places = await placeToCopy()
      place = await places.copy()
      folder = await regionFolder()
      channel = await open()
      await start()
    }, 120_000)
    afterAll(async () => {
      await running.close()
      await channel.close()
      await place.clear()
      await places.clear()
      await rm(folder, { recursive: true })
    })

    async function start(): Promise<void> {
      const where: Record<string, string> =
        place.url === null ? { DATA_DIR: place.folder } : { DATABASE_URL: place.url }
      running = await startTown({ ...where, ...channel.env, REGION: folder, NOW: '2026-11-23T10:00:00+01:00' })
    }

    async function words(speaker: Speaker): Promise<string> {
      return (await speaker.heard()).map(({ text }) => text).join('\n---\n')
    }

    /** Goes on as the questions ask until this is said. */
    async function until(speaker: Speaker, goal: RegExp): Promise<void> {
      for (let step = 0; step < 12 && !goal.test((await last(speaker)).text); step++)
        await takeStep(speaker, await last(speaker))
      expect((await last(speaker)).text).toMatch(goal)
    }

    async function last(speaker: Speaker): Promise<{ text: string; labels: string[] }> {
      return (await speaker.heard()).at(-1) ?? { text: '', labels: [] }
    }

    test('says first that this is a computer, and answers a question with who can help', async () => {
      const anna = await channel.speaker(running)
      await anna.says('Hoe krijg ik hulp bij het huishouden? Ik woon in Huizen.')
      expect(await words(anna)).toMatch(/computer/)
      expect(await words(anna)).toMatch(/U begint met een melding/)
      expect(await words(anna)).toMatch(/035 000 01 01/)
      expect(await words(anna)).toMatch(/Wmo 2015, artikel 2\.3\.2, lid 1/)
    })

    test('who can help is a card: what it is, where, when and how, and that it is an example', async () => {
      const anna = await channel.speaker(running)
      await anna.says('Hoe krijg ik hulp bij het huishouden? Ik woon in Huizen.')
      const answer = (await anna.heard()).find(({ text }) => text.includes('U begint met een melding'))
      expect(answer?.text).toMatch(/• \**Huishoudelijke hulp/)
      expect(answer?.text).toMatch(/035 000 01 01/)
      expect(answer?.text).toMatch(/Open|open/)
      expect(answer?.text).toMatch(/voorbeeld/i)
      // What it rests on stands in the same message.
      expect(answer?.text).toMatch(/Wmo 2015, artikel 2\.3\.2, lid 1/)
      expect(answer?.labels.length).toBeGreaterThan(0)
    })

    test('offers choices that can be pressed, and knows what was pressed', async () => {
      const anna = await channel.speaker(running)
      await anna.says('mijn moeder kan niet meer zelf schoonmaken')
      expect((await last(anna)).labels).toContain('Huizen')
      await anna.presses('Huizen')
      expect(await words(anna)).toMatch(/U begint met een melding/)
    })

    test('danger gets the numbers at once', async () => {
      const anna = await channel.speaker(running)
      await anna.says('ik wil niet meer leven')
      expect(await words(anna)).toMatch(/113/)
      const alerts = await running.town.db.query('select from alerts')
      expect(alerts.length).toBeGreaterThan(0)
    })

    test('a person takes over in the same conversation, and the assistant is silent', async () => {
      const anna = await channel.speaker(running)
      await anna.says('ik wil iemand spreken')
      expect(await words(anna)).toMatch(/geef uw vraag door/)
      const { db } = running.town
      await hire(db, joost)
      const [row] = await db.query<{ conversation: string }>(
        'select conversation from handovers order by created_at desc, id limit 1',
      )
      const [newest] = await db.query<{ id: string }>(
        `select c.id from conversations c join messages m on m.conversation = c.id and m.text = 'ik wil iemand spreken'`,
      )
      const conversation = newest?.id ?? row?.conversation ?? ''
      const now = new Date('2026-11-23T10:01:00+01:00')
      expect(await claim(db, joost, conversation, now)).toMatchObject({ claimed: true })
      await say(db, joost, conversation, { id: randomUUID(), text: 'Dag, met Joost.', seen: 9 }, now)
      await running.town.turns.quiet()
      await running.town.whatsapp?.quiet()
      expect(await words(anna)).toMatch(/Dag, met Joost\./)
      const before = (await anna.heard()).length
      await anna.says('Hoe krijg ik hulp bij het huishouden?')
      expect((await anna.heard()).length).toBe(before)
    })

    test('an appointment is made from wish to confirmation', async () => {
      const anna = await channel.speaker(running)
      await anna.says('ik wil een afspraak met het informatiepunt')
      await until(anna, /Uw afspraak staat: /)
      const booked = await running.town.db.query(`select from appointments where status = 'booked'`)
      expect(booked.length).toBeGreaterThan(0)
      // Who comes back is offered the same person.
      await anna.says('ik wil nog een afspraak met het informatiepunt, telefonisch')
      expect((await last(anna)).text).toMatch(/U sprak vorige keer met /)
      expect((await last(anna)).labels).toContain('Iemand anders')
    })

    test('an appointment is moved, and then cancelled, in the conversation', async () => {
      const anna = await channel.speaker(running)
      await anna.says('ik wil een afspraak met het informatiepunt')
      await until(anna, /Uw afspraak staat: /)
      const { db } = running.town
      const all = () =>
        db.query<{ id: string; status: string; at: string }>(
          `select id, status, starts_at::text as at from appointments where status in ('booked', 'cancelled')`,
        )
      const made = await all()
      await anna.says('ik wil mijn afspraak verzetten')
      expect((await last(anna)).text).toMatch(/Uw afspraak staat: .* Op deze momenten kan het/)
      await until(anna, /Uw afspraak is verzet naar /)
      const moved = await all()
      const [hers, ...others] = moved.filter(({ id, at }) => at !== made.find((each) => each.id === id)?.at)
      expect([hers?.status, others, moved.length]).toEqual(['booked', [], made.length])
      await anna.says('mijn afspraak kan niet doorgaan')
      await anna.presses('Afzeggen')
      expect((await last(anna)).text).toMatch(/Uw afspraak is afgezegd\./)
      expect((await all()).find(({ id }) => id === hers?.id)?.status).toBe('cancelled')
    }, 90_000)

    test('who finds no moment that suits goes on the waiting list, and off it', async () => {
      const anna = await channel.speaker(running)
      await anna.says('ik wil een afspraak met het informatiepunt, telefonisch')
      await anna.says('liever 24 december in de avond')
      expect((await last(anna)).text).toMatch(/Op dat moment is er niets vrij/)
      await anna.presses('Op de wachtlijst')
      await anna.says('Anna de Vries')
      await anna.says('anna@voorbeeld.nl')
      expect((await last(anna)).text).toMatch(/U staat op de wachtlijst, tot en met donderdag 24 december\./)
      const { db } = running.town
      const waiting = () => db.query(`select part_of_day, email from waiting_list where closed_at is null`)
      expect(await waiting()).toEqual([{ part_of_day: 'evening', email: 'anna@voorbeeld.nl' }])
      await anna.says('haal mij van de wachtlijst')
      expect((await last(anna)).text).toMatch(/U staat niet meer op de wachtlijst/)
      expect(await waiting()).toEqual([])
    })

    test('what is said in a row is answered in that order, and what is repeated is answered once', async () => {
      const anna = await channel.speaker(running)
      await anna.says('hallo')
      const before = (await anna.heard()).length
      const id = randomUUID()
      await anna.says('dank u wel', id)
      const after = await anna.heard()
      expect(after.length).toBe(before + 1)
      await anna.says('dank u wel', id)
      expect(await anna.heard()).toEqual(after)
      await anna.says('tot ziens')
      expect((await anna.heard()).length).toBe(before + 2)
    })

    test('what is written faster than it is answered is answered in the order in which it was written', async () => {
      const anna = await channel.speaker(running)
      await anna.posts('Hoe krijg ik hulp bij het huishouden? Ik woon in Huizen.')
      await anna.posts('dank u wel')
      const again = randomUUID()
      await anna.posts('ik wil iemand spreken', again)
      await anna.posts('ik wil iemand spreken', again)
      await anna.quiet()
      const all = await words(anna)
      const told = [/U begint met een melding/g, /bent u geholpen\?/g, /geef uw vraag door/g]
      expect(told.map((each) => all.match(each)?.length)).toEqual([1, 1, 1])
      const places = told.map((each) => all.search(each))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    })

    test('who says thanks is asked whether it helped, and what is said of that is kept with the answer', async () => {
      const anna = await channel.speaker(running)
      await anna.says('Hoe krijg ik hulp bij het huishouden? Ik woon in Huizen.')
      await anna.says('dank u wel')
      expect((await last(anna)).text).toMatch(/bent u geholpen\?/)
      await anna.presses('Nee')
      expect((await last(anna)).text).toMatch(/Wat miste u\?/)
      await anna.says('het nummer klopte niet meer')
      expect((await last(anna)).text).toMatch(/Daar leren wij van/)
      const { db } = running.town
      const said = await db.query(
        `select f.helped, f.why, m.outcome from answer_feedback f
         join messages m on m.conversation = f.conversation and m.seq = f.seq`,
      )
      expect(said).toEqual([{ helped: false, why: 'het nummer klopte niet meer', outcome: 'answered' }])
    })

    test('goes on after the server was started again: a question, an appointment, a repeat, and a person', async () => {
      const [anna, bea, cor, dora] = [
        await channel.speaker(running),
        await channel.speaker(running),
        await channel.speaker(running),
        await channel.speaker(running),
      ]
      const repeated = randomUUID()
      await anna.says('mijn moeder kan niet meer zelf schoonmaken', repeated)
      await bea.says('ik wil een afspraak met het informatiepunt')
      await takeStep(bea, await last(bea))
      await cor.says('dit gesprek wil ik met een mens voeren, ik wil iemand spreken')
      await running.town.db.query(
        `update conversations set owner = 'staff', staff = 'joost'
         where id = (select conversation from messages where text like 'dit gesprek wil ik%' limit 1)`,
      )
      // Written at the last moment: taken in, and answered by whoever comes back.
      await dora.posts('Hoe krijg ik hulp bij het huishouden? Ik woon in Huizen.')
      await running.close()
      await start()
      for (const each of [anna, bea, cor, dora]) each.moves(running)
      await dora.quiet()
      expect((await words(dora)).match(/U begint met een melding/g)).toHaveLength(1)
      const heard = (await anna.heard()).length
      await anna.says('mijn moeder kan niet meer zelf schoonmaken', repeated)
      expect((await anna.heard()).length).toBe(heard)
      await anna.presses('Huizen')
      expect(await words(anna)).toMatch(/U begint met een melding/)
      await until(bea, /Uw afspraak staat: /)
      const before = (await cor.heard()).length
      await cor.says('Hoe krijg ik hulp bij het huishouden?')
      expect((await cor.heard()).length).toBe(before)
    }, 120_000)
  })
}

/** Does what the question asks: the first choice where there are choices, else what was asked for. */
async function takeStep(anna: Speaker, { text, labels }: { text: string; labels: string[] }): Promise<void> {
  if (/naam/i.test(text) && !/klopt/i.test(text)) return await anna.says('Anna de Vries')
  if (/telefoonnummer|e-mail/i.test(text) && !/klopt/i.test(text)) return await anna.says('06 12345678')
  if (/klopt dit|mag ik|doorgeven/i.test(text)) return await anna.says('ja')
  const [first] = labels
  if (first === undefined) throw new Error(`nothing to choose: ${text}`)
  await anna.presses(first)
}

/** The four municipalities, with a handful of content. */
async function regionFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijs-suite-'))
  const files = { ...smallRegionFiles, 'region.yaml': await readFile(join(example, 'region.yaml'), 'utf8') }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}
