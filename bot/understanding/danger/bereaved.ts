/**
 * Whether somebody tells that another died by suicide, some time ago, and not that they want to die themselves: words of
 * comfort fit then, and no alarm. What has just happened, an attempt and a plan are danger all the same. `said` is plain text.
 */
export function tellsOfLoss(said: string): boolean {
  const within = ` ${said} `
  return (
    (lost.test(within) || (ended.test(within) && longer.test(within))) && !now.test(within) && !ownWish.test(within)
  )
}

const deed = '(?:zelfmoord|suicide|zelfdoding)'
const someone = '(?:mijn|me|mn|m n|onze|ons|de|een|haar|zijn|hun|hij|zij|ze|die) (?:\\w+ ){0,4}?'
const lost = new RegExp(
  [
    `${someone}(?:heeft|had|hebben) (?:\\w+ ){0,5}${deed} gepleegd`,
    `${someone}(?:\\w+ ){0,4}${deed} (?:heeft|had) gepleegd`,
    `pleegde (?:\\w+ ){0,4}${deed}|${someone}(?:\\w+ ){0,3}${deed} pleegde`,
    `${someone}(?:is|was) (?:\\w+ ){0,5}(?:uit het leven gestapt|uit het leven gegaan)`,
    `${someone}(?:\\w+ ){0,4}uit het leven (?:is|was) gestapt`,
    'stapte (?:\\w+ ){0,4}uit het leven',
    `${someone}(?:heeft|had) (?:\\w+ ){0,4}(?:zich|zichzelf|z n eigen|zijn eigen|haar eigen) (?:\\w+ ){0,3}(?:van het leven beroofd|van kant gemaakt|verhangen)`,
    `${someone}(?:heeft|had) (?:\\w+ ){0,4}(?:een )?einde? (?:\\w+ )?aan (?:\\w+ )?leven gemaakt`,
    `(?:door|na|aan|aan een|door een|bij) ${deed} (?:\\w+ ){0,4}(?:overleden|verloren|gestorven|verlies|kwijt|kwijtgeraakt|doodgegaan)`,
    `(?:overleden|verloren|gestorven|overlijden|verlies|doodgegaan) (?:\\w+ ){0,5}(?:door|na|aan) (?:een )?${deed}`,
    `nabestaanden? (?:\\w+ ){0,5}${deed}|${deed} (?:\\w+ ){0,5}nabestaanden?|rouw\\w* (?:\\w+ ){0,4}${deed}`,
  ]
    .map((each) => ` (?:${each}) `)
    .join('|'),
)
/** Of what may as well have happened this minute, it must be told that it is longer ago. */
const ended =
  / (?:(?:zich|zichzelf) (?:\w+ ){0,4}(?:opgehangen|doodgeschoten|doodgereden|verdronken|doodgemaakt)|voor (?:de|een) trein (?:gesprongen|gestapt|gegooid)|van (?:de|het|een) (?:dak|flat|brug|balkon|viaduct) gesprongen|eruit gestapt|er uit gestapt) /
const longer =
  / (?:geleden|terug|vorig|vorige|jaren|destijds|toen|sinds|begraven|begrafenis|uitvaart|gecremeerd|crematie|overleden|nabestaand\w*|rouw\w*|verlies|in (?:19|20)\d\d|maanden|weken) /
const now =
  / (?:net|zojuist|daarnet|nu net|zonet|gebeurt|ligt|hangt|adem\w*|112|ambulance|poging|geprobeerd|proberen|bijna|wil|wou|gaat|dreigt|dreigde|zegt|zei|werkstuk|cursus|training|film|serie|boek|wat doe|als iemand|wat als) /
const ownWish =
  / (?:ik (?:\w+ ){0,2}(?:ook|dood|ga)|wil ik|ook dood|dood zijn|dood wil|niet meer leven|achterna|naar (?:hem|haar) toe|hoeft? (?:\w+ ){0,3}niet meer|hetzelfde|ook (?:een )?einde?|ik kan niet meer(?: (?:verder|zo|en|want|zonder))?|zonder (?:hem|haar) (?:\w+ ){0,3}(?:niet|geen)|geen zin meer|er niet meer (?:zijn|wezen)|zie (?:\w+ )?geen) (?!slapen|eten|werken|verwerken)/
