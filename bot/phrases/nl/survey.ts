/** Whether someone was helped, asked once when they say thanks or goodbye. */
export const survey = {
  surveyAsk: 'Mag ik nog iets vragen: bent u geholpen?',
  surveyGlad: 'Fijn om te horen. U kunt hier altijd terugkomen.',
  surveyWhy: 'Dat spijt me. Wat miste u? U mag het in een paar woorden typen.',
  surveySkip: 'Liever niet',
  surveyNoted: 'Dank u. Daar leren wij van. Wilt u nog met een mens praten? Dat kan.',
}
