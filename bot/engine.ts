import type { Activity, BotAdapter, ConversationReference, ResourceResponse, TurnContext } from 'botbuilder'
import type { Botkit, BotkitConversation, BotkitDialogWrapper } from 'botkit'
import type { Reply } from '../channels/message.ts'
import type { DialogState, DialogTurn, Script, Step, Vars } from './dialogs/script.ts'
import { importWithout } from './import-without.ts'

/** Runs scripted dialogs. The only part that knows Botkit. */
export interface Engine {
  /** False: the script changed since, so that this dialog cannot be gone on with. */
  resumes(state: DialogState): boolean
  /** Starts `script`, or goes on with the dialog in `state`; what is said goes to `turn.say`. Gives the state to keep. */
  run(turn: DialogTurn, state: DialogState | null, start?: { script: string; vars: Vars }): Promise<DialogState | null>
}

/** Recognising dates and numbers, signing in and sending at Azure, a web server: two thirds of its memory. */
const NEVER_USED =
  /^(?:@microsoft\/recognizers|@azure\/|botframework-connector|botframework-streaming|axios|express|body-parser)/

const botkit = await importWithout(NEVER_USED, () => import('botkit'))
const botbuilder = await importWithout(NEVER_USED, () => import('botbuilder'))

const END = 'end'
const TURN = Symbol('turn')
const AGAIN = 'again'

export function createEngine(scripts: Script[]): Engine {
  const states = new Map<string, unknown>()
  const controller = new botkit.Botkit({
    disable_webserver: true,
    disable_console: true,
    adapter: new SilentAdapter(),
    storage: storageOver(states),
  })
  const versions = new Map(scripts.map((script) => [script.id, script.version]))
  for (const script of scripts) controller.addDialog(conversationOf(script, controller))

  const resumes = (state: DialogState) => versions.get(state.script) === state.version

  return {
    resumes,
    async run(turn, state, start) {
      const context = contextOf(turn, controller.adapter)
      const key = storageKey(context)
      if (start === undefined && state !== null && resumes(state)) {
        states.set(key, structuredClone(state.botkit))
      }
      // Not controller.handleTurn: an error inside it never reaches the caller.
      const dialogs = await controller.dialogSet.createContext(context)
      const bot = await controller.spawn(dialogs)
      if (start !== undefined) await bot.beginDialog(start.script, start.vars)
      else await dialogs.continueDialog()
      await controller.saveState(bot)
      const running = dialogs.activeDialog === undefined ? null : (start?.script ?? state?.script ?? null)
      const botkit = states.get(key)
      states.delete(key)
      return running === null ? null : { script: running, version: versions.get(running) ?? 0, botkit }
    },
  }
}

/** Every step is a thread: its question is said by a hook, as Botkit would run what people typed through Mustache. */
function conversationOf(script: Script, controller: Botkit): BotkitConversation {
  const conversation = new botkit.BotkitConversation(script.id, controller)
  for (const step of script.steps) {
    conversation.before(step.key, async (convo) => {
      const vars = varsOf(convo)
      if (step.when !== undefined && !(await step.when(vars))) return await convo.gotoThread(after(script, step))
      const again = Boolean(vars[AGAIN])
      convo.setVar(AGAIN, null)
      const turn = turnOf(convo)
      turn.say(opened(turn, await step.ask(turn, vars, again)))
    })
    const heard = async (_: string, convo: BotkitDialogWrapper) => await read(script, step, convo)
    conversation.addQuestion({ text: [step.key] }, heard, null, step.key)
  }
  conversation.before(END, async (convo) => {
    const back = await script.finish(turnOf(convo), varsOf(convo))
    if (back === null) return
    for (const [name, value] of Object.entries(back.set ?? {})) convo.setVar(name, value)
    await convo.gotoThread(back.goto)
  })
  conversation.addMessage({ text: [END] }, END)
  conversation.addMessage({ text: ['begin'], action: script.steps[0]?.key ?? END }, 'default')
  return conversation
}

function opened(turn: DialogTurn, reply: Reply): Reply {
  const { opening } = turn
  turn.opening = null
  return opening === null ? reply : { ...reply, text: `${opening} ${reply.text}` }
}

async function read(script: Script, step: Step, convo: BotkitDialogWrapper): Promise<void> {
  const turn = turnOf(convo)
  if (turn.onlyAsk) return await convo.gotoThread(step.key)
  const answer = (await script.answers?.(turn, varsOf(convo))) ?? null
  if (answer !== null) {
    turn.say(answer)
    return await convo.gotoThread(step.key)
  }
  const heard = await step.read(turn, varsOf(convo))
  const unclear = 'unclear' in heard
  const besides =
    (await script.notice?.(turn, { ...varsOf(convo), ...('set' in heard ? heard.set : {}) }, unclear)) ?? {}
  for (const [name, value] of Object.entries(besides)) convo.setVar(name, value)
  if (unclear) {
    const nothingNew = Object.keys(besides).length === 0
    turn.unclear = nothingNew
    convo.setVar(AGAIN, nothingNew)
    // What was noticed may be the answer to this question or undo an earlier one: the first open step is asked.
    return await convo.gotoThread(nothingNew ? step.key : (script.steps[0]?.key ?? END))
  }
  for (const [name, value] of Object.entries(heard.set ?? {})) convo.setVar(name, value)
  if ('stop' in heard) return await convo.stop()
  await convo.gotoThread(heard.goto ?? after(script, step))
}

function after(script: Script, step: Step): string {
  return script.steps[script.steps.indexOf(step) + 1]?.key ?? END
}

function varsOf(convo: BotkitDialogWrapper): Vars {
  return convo.vars as Vars
}

function turnOf(convo: BotkitDialogWrapper): DialogTurn {
  return (convo as unknown as { dc: { context: TurnContext } }).dc.context.turnState.get(TURN) as DialogTurn
}

function contextOf(turn: DialogTurn, adapter: BotAdapter): TurnContext {
  const activity: Partial<Activity> = {
    type: 'message',
    id: turn.message,
    text: turn.text === '' ? ' ' : turn.text,
    channelId: 'wegwijs',
    conversation: { id: turn.conversation } as Activity['conversation'],
    from: { id: turn.message, name: '' },
    recipient: { id: 'wegwijs', name: '' },
    channelData: {},
  }
  const context = new botbuilder.TurnContext(adapter, activity)
  context.turnState.set(TURN, turn)
  return context
}

function storageKey(context: TurnContext): string {
  const { conversation, from } = context.activity
  return `wegwijs/conversations/${conversation.id}-${from.id}/`
}

/** Botkit keeps its state here for the length of one turn; between turns it lives with the conversation. */
function storageOver(states: Map<string, unknown>) {
  return {
    async read(keys: string[]) {
      return Object.fromEntries(keys.flatMap((key) => (states.has(key) ? [[key, states.get(key)]] : [])))
    },
    async write(changes: Record<string, unknown>) {
      for (const [key, value] of Object.entries(changes)) states.set(key, value)
    },
    async delete(keys: string[]) {
      for (const key of keys) states.delete(key)
    },
  }
}

/** Botkit wants an adapter to send through; what is said leaves by `turn.say`, so this one sends nothing. */
class SilentAdapter extends botbuilder.BotAdapter {
  override async sendActivities(_: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return activities.map(() => ({ id: '' }))
  }
  override async updateActivity(): Promise<undefined> {
    return undefined
  }
  override async deleteActivity(): Promise<void> {}
  override async continueConversation(_: Partial<ConversationReference>): Promise<void> {}
}
