import type { CDPSession, Page } from 'playwright-core'

/**
 * What a screen reader would say of a page when it goes from top to bottom, a line for each thing: out of the
 * accessibility tree of the browser itself, so also what stands in a shadow tree and nothing that is hidden.
 * `from`: the name of the region or heading group to begin at.
 */
export async function readingOf(page: Page, from: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const nodes = await treeOf(session)
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const start = nodes.find((node) => !node.ignored && nameOf(node) === from && (node.childIds?.length ?? 0) > 0)
  if (start === undefined) throw new Error(`nothing on the page is called "${from}"`)
  return linesOf(start, byId)
}

async function treeOf(session: CDPSession): Promise<Node[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] }
  return nodes
}

function linesOf(node: Node, byId: ReadonlyMap<string, Node>): string[] {
  const own = lineOf(node)
  // What is named by what is in it says that already.
  if (own !== null && whole.has(roleOf(node))) return [own]
  const below = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id)
    return child === undefined ? [] : linesOf(child, byId)
  })
  return own === null ? below : [own, ...below]
}

const whole = new Set(['button', 'link', 'heading', 'textbox', 'combobox', 'StaticText', 'DisclosureTriangle', 'image'])
const silent = new Set(
  'none generic paragraph ListMarker LineBreak InlineTextBox emphasis strong time term definition LabelText'.split(' '),
)

function lineOf(node: Node): string | null {
  const role = roleOf(node)
  const name = nameOf(node)
  if (node.ignored === true || silent.has(role)) return null
  if (role === 'StaticText') return name === '' ? null : name
  return name === '' ? role : `${role} "${name}"`
}

function roleOf({ role }: Node): string {
  return String(role?.value ?? 'none')
}

function nameOf({ name }: Node): string {
  return String(name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

interface Node {
  nodeId: string
  ignored?: boolean
  role?: { value: unknown }
  name?: { value: unknown }
  childIds?: string[]
}
