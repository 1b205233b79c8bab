import { plain } from '../words.ts'

/** Whether somebody says that an overdose was taken or a wrist was cut already. In the languages that are spoken here. */
export function isDone(text: string): boolean {
  return inLatin.test(plain(text)) || inOwnScript.test(text)
}

const inLatin = new RegExp(
  [
    '\\b(?:pil|pillen|tabletten|medicijn(?:en)?|medicatie|paracetamols?|slaappil(?:len)?|strips?|pot|gif|bleek(?:middel)?|ontstopper)\\b(?: \\w+){0,5} (?:ingenomen|geslikt|doorgeslikt|opgegeten|gegeten|leeggegeten|gedronken|leeggedronken|genomen)\\b',
    '\\b(?:slikte|nam|at|dronk)\\b(?: \\w+){0,4} (?:pillen|tabletten|medicijnen|paracetamols?|slaappillen|gif|bleek\\w*)\\b',
    '\\boverdosis (?:genomen|gehad|gepakt|geslikt)|\\bpols(?:en)?\\b(?: \\w+){0,3} (?:door|open)gesneden',
    '\\b(?:took|taken|swallowed|ate)\\b(?: \\w+){0,4} (?:pills|tablets|medication|medicines?)\\b|\\b(?:took|taken) an overdose|\\bi (?:have )?overdosed|\\bcut my wrists?',
    '\\b(?:tabletten|pillen|medikamente|schlaftabletten)\\b(?: \\w+){0,4} (?:genommen|geschluckt)|\\buberdosis genommen',
    '\\b(?:hap|haplar\\w*|ilac|ilaclar\\w*)\\b(?: \\w+){0,3} (?:ictim|yuttum|aldim)',
  ].join('|'),
)
const inOwnScript =
  /(?:po[łl]kn|po[łl]yka|za[żz]y[łl]|wzi[ęeaą])\S*(?: \S+){0,4} (?:tablet|lek|pigu)|(?:تناولت|ابتلعت|أخذت|اخذت|بلعت|شربت)(?: \S+){0,3} ?(?:ال)?(?:حبوب|أقراص|اقراص|دواء|أدوية)|(?:випи(?:в|ла)|проковтну(?:в|ла)|наковта\S*|прийня(?:в|ла))(?: \S+){0,4} (?:таблет|пігул|лік)/iu
