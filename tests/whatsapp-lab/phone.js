const element = (id) => document.getElementById(id)
const value = (id) => element(id).value
const talk = element('talk')
// It scrolls, so it must be within reach of a keyboard.
talk.tabIndex = 0
let lastOurs = null
let lastTheirs = null
let lastContent = null

const post = (body) => fetch('/', { method: 'POST', body: JSON.stringify(body) }).then((answer) => answer.json())

function send(content, more = {}) {
  return post({ do: 'send', name: value('name'), userId: value('userId'), phone: value('phone'), content, ...more })
}

/** With the marks of WhatsApp: *bold* and _italic_. */
function marked(text) {
  const safe = text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign])
  return safe.replace(/(^|[\s(])\*([^*\n]+)\*/g, '$1<b>$2</b>').replace(/(^|[\s(])_([^_\n]+)_/g, '$1<i>$2</i>')
}

function clock(at) {
  return new Date(at).toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' })
}

function bubble(side, id, text, at) {
  const item = document.createElement('li')
  item.className = `bubble ${side}`
  item.dataset.id = id
  item.innerHTML = `${marked(text)}<time>${clock(at)} <span></span></time>`
  talk.append(item)
  talk.scrollTop = talk.scrollHeight
  return item
}

function choicesOf({ interactive }) {
  const { buttons = [], sections = [] } = interactive?.action ?? {}
  return [
    ...buttons.map(({ reply }) => ({ ...reply, as: 'button_reply' })),
    ...sections.flatMap(({ rows }) => rows.map((row) => ({ ...row, as: 'list_reply' }))),
  ]
}

function wordsOf({ template, text, interactive, ...rest }) {
  if (template === undefined) return text?.body ?? interactive?.body.text ?? JSON.stringify(rest)
  const parts = (template.components ?? []).flatMap(({ parameters }) => parameters)
  return `[sjabloon ${template.name}] ${parts.map((part) => part.text ?? `(${part.payload})`).join(' · ')}`
}

function buttonFor(messageId, { id, title, description, as }) {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: title })
  if (description) button.append(Object.assign(document.createElement('small'), { textContent: description }))
  button.onclick = () =>
    send({ type: 'interactive', interactive: { type: as, [as]: { id, title } }, context: { id: messageId } })
  return button
}

const show = {
  ours({ id, body, at }) {
    lastOurs = id
    const item = bubble('ours', id, wordsOf(body), at)
    const choices = choicesOf(body)
    if (choices.length === 0) return
    const box = document.createElement('div')
    box.className = 'choices'
    box.append(...choices.map((choice) => buttonFor(id, choice)))
    item.querySelector('time').before(box)
    talk.scrollTop = talk.scrollHeight
  },
  theirs({ id, content, at }) {
    if (!['reaction', 'revoke', 'edit'].includes(content.type)) {
      lastTheirs = id
      lastContent = content
    }
    const reply = content.interactive?.button_reply ?? content.interactive?.list_reply
    bubble('theirs', id, content.text?.body ?? reply?.title ?? content.reaction?.emoji ?? `[${content.type}]`, at)
  },
  status({ id, status }) {
    const sign = talk.querySelector(`[data-id="${id}"] time span`)
    if (sign) sign.textContent = { sent: '✓', delivered: '✓✓', read: '✓✓ gelezen', failed: 'mislukt' }[status]
  },
  failed({ failure, at }) {
    const words = [...element('failure').options].find(
      (option) => option.value === JSON.stringify(failure),
    )?.textContent
    const item = Object.assign(document.createElement('li'), {
      textContent: `${clock(at)} ${words ?? JSON.stringify(failure)}`,
    })
    element('log').append(item)
    if (!element('always').checked) element('failure').value = ''
    item.scrollIntoView({ block: 'nearest' })
  },
}

new EventSource('/events').onmessage = ({ data }) => {
  const event = JSON.parse(data)
  show[event.kind](event)
}

element('form').onsubmit = (event) => {
  event.preventDefault()
  const body = value('text').trim()
  if (body !== '') void send({ type: 'text', text: { body } })
  element('text').value = ''
}

const others = {
  huizen: () => send({ type: 'location', location: { latitude: 52.2987, longitude: 5.2415 } }),
  ver: () => send({ type: 'location', location: { latitude: 52.0907, longitude: 5.1214, name: 'Domplein' } }),
  contact: () =>
    send({ type: 'contacts', contacts: [{ name: { formatted_name: 'Piet' }, phones: [{ phone: '+31 6 87654321' }] }] }),
  duim: () => send({ type: 'reaction', reaction: { message_id: lastOurs, emoji: '👍' } }),
  aanpassen: () => {
    const message = { type: 'text', text: { body: `${lastContent?.text?.body ?? ''} (aangepast)` } }
    return send({ type: 'edit', edit: { original_message_id: lastTheirs, message } })
  },
  intrekken: () => send({ type: 'revoke', revoke: { original_message_id: lastTheirs } }),
  dubbel: () => send(lastContent, { id: lastTheirs }),
  onbekend: () => send({ type: 'hologram', hologram: {} }),
}
for (const button of document.querySelectorAll('[data-send]')) {
  button.onclick = () => void others[button.dataset.send]()
}

function failing() {
  const failure = value('failure') === '' ? null : JSON.parse(value('failure'))
  return post({ do: 'fail', failure, once: !element('always').checked })
}

function telling() {
  const { checked } = element('mediaGone')
  return post({ do: 'tell', statuses: value('statuses'), calls: value('calls'), mediaGone: checked })
}

for (const id of ['failure', 'always']) element(id).onchange = failing
for (const id of ['statuses', 'calls', 'mediaGone']) element(id).onchange = telling

element('file').onchange = async ({ target }) => {
  const [file] = target.files
  if (!file) return
  const bytes = new Uint8Array(await file.arrayBuffer())
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  const [family = ''] = file.type.split('/')
  const kind = ['image', 'audio', 'video'].includes(family) ? family : 'document'
  await send(
    { type: kind, [kind]: kind === 'audio' ? { voice: true } : {} },
    { file: { base64, type: file.type, name: file.name } },
  )
  target.value = ''
}
