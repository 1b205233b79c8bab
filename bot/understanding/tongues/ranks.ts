import { isAll, phrases } from './phrase.ts'

/** "The second one" as 2, in other languages than Dutch and when nothing else is said; null when it is no rank. */
export function rankElsewhere(text: string): number | null {
  const index = ranks.findIndex((patterns) => isAll(text, patterns))
  return index < 0 ? null : index + 1
}

const ranks = [
  phrases(`
    the? first one? please?
    die/den/der/das? erste/ersten/erster/erstes bitte?
    birinci/ilk olan?/olsun?
    перший/перша/перше
    pierwszy/pierwsza/pierwsze/pierwszą
    الاول/الاولي
    ቀዳማይ/እቲ_ቀዳማይ
  `),
  phrases(`
    the? second one? please?
    die/den/der/das? zweite/zweiten/zweiter/zweites bitte?
    ikinci olan?/olsun?
    другий/друга/друге
    drugi/druga/drugie/drugą
    الثاني/الثانيه
    ካልኣይ/እቲ_ካልኣይ
  `),
  phrases(`
    the? third one? please?
    die/den/der/das? dritte/dritten/dritter/drittes bitte?
    üçüncü olan?/olsun?
    третій/третя/третє
    trzeci/trzecia/trzecie/trzecią
    الثالث/الثالثه
    ሳልሳይ/እቲ_ሳልሳይ
  `),
  phrases(`
    the? fourth one? please?
    die/den/der/das? vierte/vierten/vierter/viertes bitte?
    dördüncü olan?/olsun?
    четвертий/четверта/четверте
    czwarty/czwarta/czwarte/czwartą
    الرابع/الرابعه
    ራብዓይ/እቲ_ራብዓይ
  `),
]
