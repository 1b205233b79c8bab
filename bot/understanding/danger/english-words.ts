/** Lists of words that the English sayings name, and what is only a subject to read or teach. */
export const words = {
  my: 'my|our|the|his|her|their|a|your|that|this',
  partner:
    'husband|wife|boyfriend|girlfriend|partner|ex|fiance|bf|gf|spouse|man|ex husband|ex wife|ex boyfriend|hubby|ex girlfriend|ex partner',
  parent: 'dad|mom|mum|father|mother|daddy|mommy|mummy|stepdad|stepfather|stepmom|stepmother|parents|mama|papa',
  kin: '{partner}|{parent}|brother|sister|uncle|aunt|grandpa|grandma|grandfather|grandmother|son|daughter|cousin|neighbour|neighbor|neighbours|neighbors|roommate|boss|family|landlord|caregiver|nurse|stalker|in laws|nephew|babysitter|teacher|coach|friend',
  child:
    'child|children|kid|kids|baby|toddler|son|daughter|boy|girl|infant|newborn|niece|nephew|grandson|granddaughter|grandchild|stepson|stepdaughter|pupil|student|little brother|little sister|teenager|year old',
  person:
    '{kin}|{child}|woman|lady|man|guy|someone|somebody|person|client|patient|friend|colleague|neighbour|old man|old lady|old woman',
  who: 'he|she|they|someone|somebody|my {person}|the {person}|a {person}|our {person}|his {person}|her {person}|this {person}',
  hits: 'hits|hit|hitting|beats|beat|beating|punches|punched|slaps|slapped|kicks|kicked|chokes|choked|choking|strangles|strangled|attacks|attacked|abuses|abused|abusing|rapes|raped|hurts|hurting|hurt|assaults|assaulted|molests|molested|touches|touched|burns|burned|bites|shoves|pushes|pushed|throws|threw|torture|tortures',
  me: 'me|us|myself',
  end: '#|and|i|but|because|please|help|so|what|how|im|when',
  adv: '(?: (?:really|just|so|to|badly|sometimes|often|always|only|actually|even|honestly|now|tonight|still|already|fucking|literally|rather|simply|be|he|she|they|i))*',
}

export const info = `(information|info|course|training|workshop|lesson|class|leaflet|poster|essay|paper|presentation|movie|film|series|book|game|documentary|research|prevention|support group) _ (on|about|for|in|to|with|against|where) _ <
  # _ (what is|what does|what do|how does|how do you|how to|how can i report|how do i report|is there|what happens) __ <
  # {lesson} _ <`

export const more = { ...words, lesson: 'information|info|course|training|workshop|leaflet|poster|essay|documentary' }
