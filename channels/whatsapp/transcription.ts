import { parse, thing, word } from './json.ts'

/** Turns speech into words; null when nothing was heard or the service did not answer. */
export type Transcribe = (sound: Buffer, type: string) => Promise<string | null>

const TIMEOUT = 30_000
const endings: Record<string, string> = {
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/amr': 'amr',
}

/**
 * Any service that speaks the language of OpenAI for transcription: a file and the name of a model go in, `text` comes
 * out. `url` may be the base address ("…/v1") or the whole one; `timeout` is in milliseconds. No language is told, so
 * that any may be spoken.
 */
export function createTranscribe(
  settings: { url: string; model: string; key: string | null; timeout?: number },
  fetcher: typeof fetch = fetch,
): Transcribe {
  const base = settings.url.replace(/\/+$/, '')
  const address = base.endsWith('/transcriptions') ? base : `${base}/audio/transcriptions`
  return async (sound, type) => {
    const form = new FormData()
    form.set('file', new File([new Uint8Array(sound)], `bericht.${endings[type] ?? 'ogg'}`, { type }))
    form.set('model', settings.model)
    form.set('response_format', 'json')
    try {
      const response = await fetcher(address, {
        method: 'POST',
        headers: settings.key === null ? {} : { authorization: `Bearer ${settings.key}` },
        body: form,
        signal: AbortSignal.timeout(settings.timeout ?? TIMEOUT),
      })
      if (!response.ok) return null
      return word(thing(parse(await response.text())).text, 8_000)
    } catch {
      return null
    }
  }
}
