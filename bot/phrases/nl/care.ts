/** Around danger and worries; the fixed words at danger itself stand in danger.ts. */
export const care = {
  /** After the fixed words; `numbers`: what to call when it gets worse, "113 of 0800-0113". */
  afterDanger: (numbers: string) =>
    `Fijn dat u nog schrijft. Hoe gaat het nu? Wordt het erger? Bel ${numbers}. Een medewerker leest dit ook. U mag ook iets anders vragen.`,
  afterDangerGood: (numbers: string) =>
    `Goed om te horen. Blijft u bellen als het nodig is: ${numbers}. Ik help u ook graag met andere vragen.`,
  or: 'of',
  /** Above an answer when there may be danger. */
  dangerDoubt: (numbers: string) => `Is er nu gevaar? Bel 112. Wilt u erover praten? Bel ${numbers}, gratis.`,
  /** Beside it at night and in the weekend; `phone`: of the doctors who are there then. */
  nightDoctor: (phone: string) => `Kan het niet wachten tot uw huisarts er weer is? Bel de huisartsenpost: ${phone}.`,
  worryOther:
    'Goed dat u zich om iemand bekommert. U mag er altijd over overleggen, ook zonder namen te noemen. Is er nu gevaar? Bel 112.',

  condolence: 'Gecondoleerd met uw verlies.',
  petLost: 'Wat verdrietig voor u. Een dier kan heel dichtbij zijn. Wilt u erover praten of iets vragen? Dat mag.',
}
