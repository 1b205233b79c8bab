import type { TurnDesk } from '../turn.ts'
import { plain } from '../understanding/words.ts'

/** "Waarom wilt u dat weten?", said while a question of ours is open: it is about that question. */
export function asksWhyAsked({ turn, masked }: TurnDesk): boolean {
  const said = plain(masked)
  return turn.message.choice === null && said.split(' ').length <= MOST_WORDS && why.test(said)
}

const MOST_WORDS = 9
const why =
  /^(?:en |maar |ja |nou |eh |oke? )*(?:waarom|hoezo|waarvoor|waartoe|wat doet (?:dat|het) er toe|wat maakt dat uit|moet dat|is dat nodig|gaat (?:je|u|jullie) (?:dat )?niks aan|dat gaat (?:je|u|jullie) niks aan)\b|^(?:why|warum|dlaczego|neden|nicin|чому|навіщо|لماذا|ليش|ንምንታይ)\b/u
