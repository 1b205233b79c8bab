import { info, more } from './english-words.ts'
import { sayings, spreadWithout } from './sayings.ts'
import { tongue } from './tongue.ts'

const suicide = [
  sayings(
    'suicide',
    `(want|wanna|wants|wanted|wish|wishes|going|gonna|planning|plan|ready|try|trying|tried|thinking|thought|thoughts|about|rather|feel like|feels like){adv} (die|dying|be dead|dead|disappear forever|end it|end it all|end my life|ending my life|end his life|end her life|ending it|ending it all|kill myself|killing myself|kill himself|kill herself|killing himself|killing herself|hurt myself|harm myself|cut myself|hang myself|drown myself|shoot myself|hang himself|hang herself|not wake up|not be here|not exist|not exist anymore|not be alive|not live|suicide|jump)
    (dont|do not|doesnt|didnt|not|cant|cannot|no longer) _ (want|wanna|wanting) _ (live|be here|be alive|exist|wake up|go on|be here anymore|continue living|to live)
    (cant|cannot|can not) (go on|live like this|live anymore|live any longer|take it anymore|take this anymore|do this anymore) _ (die|dead|end|goodbye|pills|kill|over)
    (kill|kills|killing|hang|hanging|drown|drowning|shoot|harm|harming|cut|cuts|cutting|hurt|hurting|stab|burn|poison|starve) _ (myself|himself|herself|themselves|themself)
    (i wish|wish|wishes|hope|hopes|hoping) __ (was dead|were dead|die|not wake up|never wake up|never born|never been born|wasnt alive|wasnt here|could die|wont wake|dont wake|am dead)
    (better off|better|happier|easier) (if i was |if i were |if im )?(dead|without me|gone)
    (world|everyone|everybody|family|kids|they|you) __ (better|better off|happier) __ (without me|if i|when im gone|when i am gone)
    (no|not a) (reason|point|purpose) _ (live|living|life|go on|going on|existing|being alive|to carry on)
    (life|living) (is|isnt|not|has|aint) _ (not worth|worthless|pointless|meaningless|no meaning|worth living|worth it|over|no point|unbearable)
    (tired|sick|done|fed up|over) (of|with) (living|life|my life|being alive|this life)
    (take|taking|took|end|ending) (my|his|her|their) own life
    (end|ending) (my|his|her|it all|everything) (life|tonight|today|now|forever|#)
    (take|takes|took|taken|taking|swallowed|swallow|overdose|overdosed|overdosing) __ (all|whole|too many|lots of|lot of|bottle of|box of|handful|\\d\\d+|bunch of|so many|full bottle|every) __ (pills|tablets|pill|paracetamol|medication|meds|sleeping pills|ibuprofen|antidepressants|insulin|xanax|tylenol|medicine)
    (overdose|overdosed|overdosing)
    (pills|tablets|rope|noose|razor|gun) _ (in my hand|in front of me|ready|around my neck|next to me|saved up|in hand)
    (saving|saved|collecting|collected|stashed|stockpiled) _ (pills|tablets|meds|medication)
    (jump|jumping|jumped|throw|throwing|step|stepping|walk) __ (off the|off a|in front of|from the|under the|out of the|from a|under a) _ (bridge|building|roof|train|balcony|window|bus|truck|metro|tram|flat|car|traffic)
    (standing|sitting|stand|sit|am|im) _ (on|at|by|near|next to) (the|a) _ (edge|bridge|roof|ledge|train tracks|tracks|railway|rails|railing|train track|rooftop)
    (slit|slitting|cut|cutting|slash|slashed) _ (wrist|wrists|veins|arms)
    (suicide note|goodbye note|farewell letter|farewell note|goodbye letter|last message|goodbye forever|goodbye world|goodbye everyone|final goodbye)
    (this is|today is|tonight is) (my|the) last (day|night|message|time|goodbye)
    (wont|will not|not) be (here|alive|around) (tomorrow|anymore|any longer|much longer|next week|long)
    (nobody|no one|noone) (would|will|cares|would even|will even) _ (miss me|notice|care) _ (if|when) _ (i|dead|gone|die)
    (sleep|asleep) and (never|not) wake
    never wake up
    (kms|unalive|unaliving|offing myself|off myself|kys)
    (self harm|self harming|selfharm|self harms|self injury)
    (painless|easiest|quickest|fastest|best) (way|method) __ (die|kill|end|suicide|death)
    (how many|what dose|lethal dose|lethal) __ (pills|paracetamol|tablets|die|kill|fatal|overdose)
    (suicidal|suicide|suicides)
    {who} __ (wants|want|said|says|going|threatens|threatened|threatening|tried|trying|will) __ (die|dead|kill (himself|herself|themselves)|suicide|end (his|her|their) life|take (his|her) (own )?life|jump)
    (give|gave) up on life
    (hurt|harm|kill) (myself|himself|herself)
    (cant|cannot) (do|take|go|live|handle|cope|bear) ____ (to end|it to stop|be over|to be over|all over|pain to stop|just die|pills|goodbye)`,
    more,
    {
      unless: `${info}
      want die (\\w+ )?(is|ben|zijn|was|heeft|heb|kan|wil|wordt|van|met|op|in|komt|staat|gaat|niet|mij|ik|ook|doet|moet)
      (suicide|suicidal) _ (prevention|hotline|number|awareness|bereavement|group|line|loss)
      (lost|died|bereaved|loss|grief|grieving|killed) __ (suicide)
      (not|never|no|isnt|wasnt|arent|without) _ (suicidal|suicide|want to die|wanted to die|kill myself|overdose)
      (dying|die|died) (of|from|for|laughing|to know|to see|to hear|to meet) _ (laughter|laughing|boredom|curiosity|embarrassment|hunger|heat|shame|a|the|you|what|how|stress|work)
      dying (to|for) (know|see|hear|meet|get|go|try|learn|a|some)
      (years ago|when i was|back then|in the past|long ago|last year) __ <
      < _ (years ago|when i was|back then|last year|long ago)
      (scared|afraid) of dying
      (want|wants|wanted) _ (die|dying) (at home|in peace|with dignity)
      (phone|battery|car|plant|plants|laptop|washing machine|computer) __ (dead|die|died|dying)
      (jump) _ (rope|castle|queue|start|trampoline)
      (career|professional|political|commercial) suicide
      kill* (some )?(time|the time|two birds|the mood)
      shoot myself in the foot|kick myself`,
    },
  ),
]

const violence = [
  sayings(
    'violence',
    `(threatens|threatened|threatening|says|said|going to|wants to) __ (burn|set fire) _ (house|home|car|apartment|flat|us|everything)
    {kin} __ {hits} _ {me}
    (he|she|they|someone|somebody) (is |was |keeps |has |always |often |sometimes |just |again |started |will |wants to |going to )*{hits} {me}
    (hits|hit|beats|beat|punches|punched|slaps|slapped|kicks|kicked|chokes|choked|strangles|strangled|attacks|attacked|abuses|abused|rapes|raped|assaults|assaulted) (me|us)
    (im|i am|am|being|been|get|getting|got|was|is being|gets) _ (beaten|hit|abused|raped|assaulted|strangled|choked|punched|kicked|slapped|stalked|threatened|blackmailed|trafficked|held captive|kidnapped|locked up|locked in|attacked|forced|followed) _ (by|at home|and|every|#|with|again|to|in|up|my|all)
    (family|parents|father|mother|brother|uncle|dad|mom|they) __ (force|forces|forcing|forced|making|make) __ (marry|marriage|married)
    (raped|sexually assaulted|sexual assault|kidnapped|domestic violence|domestic abuse|stalked|stalking me|human trafficking|trafficked|honour killing|honor killing|forced marriage|abusive relationship|abusive husband|abusive partner|abusive boyfriend|abusive home)
    (threatens|threatened|threatening|threaten|says he will|said he will|says he is going|said he would|going|gonna|wants|want) __ (kill|hurt|stab|shoot|murder|beat|burn|strangle|destroy) _ (me|us|my|her|the kids|the children|him|you|someone|somebody|people|them|everyone)
    (kill|murder|stab|shoot) (me|us) _ (if|when|tonight|#|and|one day)
    (will|gonna|going to|wants to) (kill|hurt|murder|stab|shoot|beat) (him|her|them|you|someone|my {person}|everyone|people|you all)
    (scared|afraid|terrified|frightened|fear) (of|for) _ (my {kin}|him|her|his|life|my life|what he|what she|my own {kin})
    (scared|afraid|terrified|frightened) __ (go home|come home|going home|at home|he will|he might|she will|he comes|hes going|hurt me|kill me|leave him|he finds)
    (not|dont feel|do not feel|isnt|never feel|unsafe|never) _ (safe) (at home|with him|with my|here|in my|around him|in this house)
    unsafe at home
    (locked|locks|trapped|hiding|hide|hidden) _ (me|myself|us|in|inside) _ (bathroom|room|house|toilet|closet|home|basement|bedroom|apartment|the)
    (wont|doesnt|not|never|dont|doesnt) (let|allow|allowed) _ (me|us) _ (leave|go out|out|go outside|see anyone|see my|talk to|have my phone|work)
    (took|takes|taken|has|hid|stole|keeps) my (passport|phone|papers|id|documents|money|keys) _ (away|and|so|from me|#)
    (forces|forced|forcing|makes|made) _ (me|her) _ (have sex|sex|to marry|marry|prostitution|sleep with|undress)
    (sex|touch*) __ (without my consent|against my will|when i dont want|while i sleep|while i was sleeping|i said no)
    (bruises|black eye|bruised|broken nose|broken rib) _ (from|because|by|on|he|my) _ (him|he|my {kin}|husband|boyfriend|arms|face|neck|body|partner)
    (escape|run away|ran away|fled|get away|leave) _ (from )?(my |an )?(abusive )?(husband|him|boyfriend|partner|ex|abuser) _ (safe|hurt|hits|kill|beat|dangerous|violent|scared|shelter)
    (women|womens) (shelter|refuge) _ (need|now|tonight|because|place|for me|#)
    (need|looking for) _ (womens shelter|womans shelter|women shelter|shelter from|refuge from)
    (violent|aggressive) {kin}
    {kin} __ (is|gets|got|becomes|very|being) (violent|aggressive towards me|violent when|physically abusive|abusive)
    (neighbour|neighbor|neighbours|neighbors|man|husband|someone|guy) __ (beating|hitting|hits|beats|abusing|strangling|attacking|hurting|beats up) _ (his|her|a|my|the) (wife|girlfriend|woman|mother|mom|mum|partner|husband|sister|neighbour|neighbor|father|dad|elderly)
    (hear|heard|hearing) _ (woman|neighbour|neighbor|neighbours|her|someone|girl) _ (screaming|scream|screams|crying for help|yelling for help|being beaten|beaten)
    (my|our) (mother|mom|mum|sister|friend|neighbour|neighbor|daughter|aunt|cousin|grandmother|colleague|grandma) _ (is|gets|was|being) _ (beaten|abused|hit|raped|strangled|threatened|attacked|stalked)
    (i hit|i beat|i punched|i slapped|i choked|i hurt) my (wife|husband|girlfriend|boyfriend|partner|mother|mom|mum|father)
    (call|send|need) (the )?police (now|#|please|he|my|to|asap)`,
    more,
    {
      unless: `${info}
      (not|never|doesnt|didnt|dont|isnt) _ (hit|hits|beat|beats|abuse|abused|abuses|violent|hurt|hurts|threaten|threatened|raped|stalked|threatened)
      (years ago|when i was|long ago|in the past|back then|last year) __ <
      < __ (years ago|when i was a|as a child|long ago|in the past)
      (rent|bill|bills|letter|news|price|prices|debt|debts|tax|taxes|inflation|cost|costs|covid|heat|back|knee|knees|leg|legs|foot|feet|hip|shoulder|head|stomach|tooth|teeth|hand|hands|arm|neck|it|that|words|shoes|light|sun) _ (hit|hits|hurt|hurts|hurting|beats|kills|is killing|burns|bites|touches|touched)
      # (that |it )?beats me
      (hit me up|hit me hard|hits me hard|touched me deeply|hurts me (that|to see|when i see))
      (landlord|bailiff|bank|company|municipality|agency|boss|employer|debt collector|school|insurance) __ (threatens|threatened|threatening|threaten) _ (evict|eviction|cut|fire|fine|court|me with|to evict)
      (threatened|threatening) (with|to) (eviction|evict|cut|dismissal|a fine|court|disconnect)
      (scared|afraid|fear) (of|for) (my |the )?(falling|future|dentist|heights|dogs|exam|operation|surgery|dark|losing|needles|doctor|bailiff|letter|job|health|results|people|crowds)
      (dog|cat|mosquito|bug|horse|toddler|baby|kid|kids|classmate|classmates) __ (bites|bit|hits|hit|kicks|kicked|kicking) _ (me|us)
      (son|daughter|child|boy|girl) (is |of |aged )?([1-9]|one|two|three|four|five|six|seven|eight|nine) __ (hits|aggressive|kicks|bites|violent)
      (son|daughter|child) __ (is )?([1-9]|six|five|four|three|seven|eight|nine) and __ (aggressive|violent|hits)
      very aggressive at home`,
    },
  ),
]

const child = [
  sayings(
    'child',
    `{person} __ (hits|hit|hitting|beats|beat|beating|abuses|abused|abusing|molests|molested|molesting|rapes|raped|hurts|hurting|kicks|shakes|shook|shaking|slaps|slapped|neglects|neglecting|touches|touched|touching|threatens|starves|burned|burns|strangles|punches) _ (my|his|her|their|our|the|a|this|that) (\\w+ )?(\\w+ )?{child}
    (hits|beats|abuses|molests|rapes|hurts|kicks|shakes|slaps|touches) (the |my |his |her |our |their )?(kids|children|baby|child|son|daughter)
    {child} (is|was|gets|are|being|has been|been|get|were) _ (being )?(hit|beaten|abused|molested|raped|neglected|locked up|locked in|starved|hurt by|sexually abused|left alone|touched|mistreated)
    (child|baby|kid|kids|children|toddler) (abuse|neglect|molest*) _ (next door|happening|neighbours|neighbors|suspect|at)
    (suspect|think|worried|afraid|believe) __ (child abuse|abusing (his|her|their) {child}|{child} is being|sexually abused|child neglect)
    (child|baby|toddler|kid|kids|children|infant|boy|girl|year old) _ (alone|left alone|locked|home alone|locked in) _ (car|home|house|hours|apartment|crying|all day|all night|in|at|for|since|flat|outside)
    (left|leaves|leave|leaving) _ (child|baby|toddler|kid|kids|children|infant|son|daughter|boy|girl) _ (alone|in the car|unattended|outside)
    (baby|child|toddler|kid|children) (has been |is |keeps |been )*(crying|screaming|screams) _ (for hours|all night|all day|hours|nobody|no one|alone|every night)
    {child} __ (bruises|bruised|burns|burn marks|black eye|marks|welts) _ (all over|on|from|because|says|and|every|his|her)
    {child} __ (says|said|told|tells) __ (hits|hit|hurts|touches|touched|beats|touching|abused|private parts|in bed|secret)
    {child} __ (no food|not fed|isnt fed|hungry|starving|sleeps in|locked in|locked up)
    (im|i am|i|scared|afraid) __ (going to |gonna |might |about to |will |want to )(hurt|shake|hit|kill|harm|beat|drown|smother) (my|the|our) (\\w+ )?{child}
    i (hit|shook|beat|hurt|slapped|shake|harm) my (\\w+ )?{child}
    (pedophile|paedophile|child porn|sextortion|grooming)
    (nudes|naked|nude) __ ({child}|school|blackmail*)
    (fgm|circumcise my daughter|female circumcision)
    (kidnap|kidnapped|abducted|abduct|taken) __ (my|our) (child|son|daughter|kids|children|baby)`,
    more,
    {
      about: 'other',
      unless: `${info}
      (not|never|doesnt|didnt) _ (hit|hits|beat|beats|abuse|abused|neglected|hurt)
      (years ago|when i was|long ago|in the past) __ <
      (my|our) (baby|son|daughter|toddler|child|kid) _ (hits|bites|kicks|hit|cries|crying) _ (other|kids|children|sister|brother|him|her|classmates|a lot|all)
      (bullied|bullying|school) __ (hit|kicked|beaten)
      single (mom|mum|mother|parent)`,
    },
  ),
  sayings(
    'child-writing',
    `(my )?(dad|daddy|mom|mommy|mum|mummy|father|mother|stepdad|stepmom|parents|stepfather|uncle|grandpa|mama|papa|moms boyfriend|mums boyfriend) __ (hits|hit|beats|beat|hurts|hurt|kicks|slaps|touches|touched|punches|locks|throws|molests|rapes) _ (me|us|mom|mum|mommy|mummy|my brother|my sister|my mom|my mum|dad|things|my little|her)
    (im|i am) (only |just )?([5-9]|1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|six|seven|eight|nine)( years old)? ____ (hits|beats|hurts|touches|scared|afraid|alone|abuse*|ran away|run away|locked|drunk|beaten|not safe|naked|nudes|raped|threatens)
    (scared|afraid) of (my )?(dad|daddy|mom|mum|stepdad|stepmom|father|mother|parents|uncle)
    (dad|daddy|mom|mommy|mum|mummy) (is|are|has been|was|hasnt|didnt) _ (drunk|gone|not home|not here|come home|been home|missing) __ (alone|brother|sister|scared|hungry|food|days)
    (alone|by myself) __ (little brother|little sister|baby brother|baby sister|mom is|mum is|mommy|mummy|daddy)
    (comes|came|gets|got) (in|into) my (bed|room) (at night|and touches|every night|when)
    (ran|run|running) away from home
    (no food|not allowed to eat|dont get food|dont get to eat) __ (mom|mum|dad|parents|home)`,
    more,
    {
      about: 'self',
      unless: `${info}
      (dementia|alzheimer|care home|nursing home|elderly|pension)
      (not|never|doesnt) _ (hit|hits|beat|beats|hurt|hurts)
      (when i was|years ago|used to|as a child)`,
    },
  ),
]

const medical = [
  sayings(
    'medical',
    `(unconscious|passed out|not conscious|lost consciousness|collapsed|blacked out|unresponsive|non responsive|fainted and)
    {who} __ (not|isnt|stopped|doesnt|cant|no longer|barely|hardly|cannot|wont|wont|not really) _ (breathing|breathe|responding|respond|moving|waking|wake|wake up|waking up|reacting|move) _
    (cant|cannot|not able to|unable to|struggling to|hardly) (breathe|breath|catch my breath)
    (cant|cannot|cant get|wont|not) _ (wake) _ (him|her|them|my {person}|up)
    (choking|choke|suffocating|turning blue|turned blue|going blue|lips are blue|blue lips)
    (heart attack|cardiac arrest|stroke|seizure|seizures|anaphylactic|anaphylaxis|convulsions|brain bleed|convulsing)
    (chest pain|pain in (my|his|her) chest|pain in the chest|pressure on (my|his|her) chest|tight chest|pain in my left arm)
    (face|mouth) (is |has |one side )*(drooping|droops|dropped|hanging|numb)
    (speech|talking|speaking) (is )?(slurred|suddenly)
    (bleeding|blood) _ (heavily|a lot|everywhere|wont stop|doesnt stop|badly|all over|not stopping|out of|from (his|her|my|the) head|so much|too much|profusely|to death|is everywhere)
    (so much|lots of|a lot of|losing) blood
    (fell|fallen|falls) __ (cant get up|not moving|cannot get up|unconscious|bleeding|head|not responding|cant move|on the floor|wont get up|cant stand)
    (fell|fallen) (off|from|down) (the|a) (stairs|roof|ladder|balcony|window|bridge|horse) _ (and|#|cant|not|head|bleeding|he|she|hurt)
    {who} _ (lying|lies|laying|is) _ on the (floor|ground|street|kitchen|bathroom) _ (and|not|cant|#|bleeding|wont|since|for|he|she|help)
    (swallowed|drank|drunk|drunken|ate|eaten) _ (bleach|battery|poison|detergent|cleaning|pills|medicine|medication|antifreeze|magnet|chemicals|drain cleaner|button battery)
    (poisoned|poisoning|carbon monoxide|gas leak|smell gas|smells of gas|smell of gas)
    (drowning|drowned|fell in the water|fell into the water|under water)
    (on fire|fire in|house is burning|there is a fire|theres a fire|flames|building is burning)
    (car accident|been hit by a car|hit by a car|hit by car|serious accident|bad accident|accident just happened|crash just) _
    (call|send|need|get) _ (an |the |a )?(ambulance|paramedics|911|112|999)
    (ambulance|112|911) (now|please|#|asap|quick*)
    (found|find) _ (dead|lifeless)
    (i think|think|looks like|maybe) (hes|shes|he is|she is|my {person} is|they are) (dead|dying|not alive)
    (no pulse|no heartbeat|doing cpr|not alive)
    (severely|badly|seriously|heavily) (injured|hurt|burned|wounded|bleeding)
    (emergency|dying right now|help im dying|im dying help|life threatening)
    (water broke|baby is coming|in labour|in labor|contractions) _ (now|alone|help|coming|fast|every|no one)
    (allergic reaction) __ (breath*|throat|swell*|swollen|tongue)`,
    more,
    {
      unless: `${info}
      (had|after|since|following|recover*|survived|history of|risk of|prevent*|due to|because of) _ (a |an |his |her |my |the )?(heart attack|stroke|seizure|seizures|collapse|chest pain|car accident|serious accident|accident|surgery)
      (years ago|last year|last month|months ago|weeks ago|last week|long ago|in the past)
      (first aid|cpr) _ (course|training|class|lesson)
      (landlord|municipality|office|council|agency|company|they|you|nobody|email|emails|mail|message|messages|phone|letter|doctor) __ (not|doesnt|isnt|never) _ (respond|responding|reply|answer|move|moving)
      (not|doesnt|isnt) (respond|responding|react*) _ (to|on) (my |the )?(email|emails|mail|letter|letters|calls|messages|request|application|treatment|medication|name)
      (blood test|blood pressure|blood sugar|blood sample|donate blood|nosebleed|period|blood drawn)
      (stroke of luck|emergency number|emergency fund|emergency housing|emergency shelter|in case of emergency|emergency contact|emergency payment|financial emergency)
      (drowning|choking|suffocating) in (debt|debts|bills|work|paperwork|forms)
      (battery|phone|laptop|car|plant|washing machine|computer) __ (dead|died|dying|on fire)
      (ambulance) _ (bill|cost|costs|invoice|pay)
      (not an|no) emergency
      collapsed (roof|ceiling|company|economy)
      fire (alarm|safety|drill|extinguisher|department|fighter|place)`,
    },
  ),
]

const outside = [
  sayings(
    'weapon',
    `(with|has|have|got|holding|carrying|pulled|waving|brought|hold|grabbed|took|bought|hiding|pointing|points|pointed|waves|carries|owns) (a |an |the |his |her |my |out a |up a |kitchen )*(knife|gun|pistol|axe|machete|weapon|rifle|shotgun|hammer|bat|baseball bat|sword|bomb|grenade|firearm|blade|knives|guns|revolver|acid)
    (knife|gun|pistol|weapon|rifle|blade) _ (to my|at my|at me|on me|against my|to his|to her|pointed|to the throat|in his hand|in her hand|under his|in his bag|at us|towards)
    (threatens|threatened|threatening|attacked|stabbed|attacks|attacking|chasing|chased) __ (knife|gun|pistol|axe|machete|weapon|hammer|bat|sword|bomb|acid)
    (stabbed|shot|stabbing|shooting|shots fired|gunshots|gunshot|shooting at|active shooter)
    (found|find) _ (gun|pistol|weapon|knife|firearm|grenade|bomb) _
    (bomb|grenade|explosive|explosives) __ (house|door|building|school|exploded|street|town hall|blow|here)
    (blow up|burn down|set fire to) (the|my|his|her|your|this) _ (house|town hall|building|office|school|car)`,
    more,
    {
      unless: `${info}
      (knife|knives) _ (cook*|cut*|bread|vegetable|vegetables|fork|arthritis|food|kitchen drawer|set|sharp*|dull|blunt)
      (cut*|cook*|hold|holding|grip|arthritis|fork|fork and) __ (knife|knives)
      (shot|shots) (of|vaccine|flu|covid|insulin|photo|in the dark|glass)
      (flu|covid|vaccine|insulin|booster|tetanus) shot
      (movie|film|game|toy|water|nerf|nail|glue|photo|video|basketball|football|lego|class|permit|license|licence) _ (gun|weapon|shooting|knife|bomb|shot)
      (under the) knife
      (bath|photo) bomb|shooting (film|photo|photos|pain|star)
      (no|not|without|never) _ (knife|gun|weapon)
      (baseball|cricket) bat _ (team|club|sport)
      a bat flew`,
    },
  ),
  sayings(
    'missing',
    `{person} __ (is|has been|been|went|gone|are|has|have) _ (missing|disappeared|vanished|run away|ran away|lost and|wandered off|not come home|not been home|not come back|gone missing|been gone|kidnapped|abducted)
    (missing|lost|find|found) (my |our |the )(son|daughter|child|kid|baby|mother|father|mom|mum|dad|grandma|grandpa|grandmother|grandfather|husband|wife|brother|sister) _ (and|#|in|at|since|he|she|for|anywhere|help)
    (cant|cannot|can not|unable to|not) find (my|our|her|him|the) (\\w+ )?({person}|anywhere|#)
    (cant|cannot) find (him|her|them)
    {person} __ (didnt|hasnt|never|not|did not|has not|havent) (come|came|returned|return|been) (home|back) _ (last night|since|yesterday|from school|and|phone|for|#|tonight|yet)
    (son|daughter|child|mother|father|mom|mum|dad|grandma|grandpa|grandmother|grandfather|husband|wife|{person} with dementia) _ (wandered|ran|walked|escaped|disappeared|run) (off|away|out|from)
    (dementia|alzheimers|confused|disoriented) __ (missing|wandering|wandered|disappeared|lost|gone|walked out|on the street|outside|cant find)
    (old|elderly|confused|lost) (man|woman|lady|person|gentleman) __ (street|outside|lost|confused|nightgown|pyjamas|pajamas|barefoot|doesnt know|wandering|underwear|bus stop|naked)
    (wandering|walking|walks|running) __ (nightgown|pyjamas|pajamas|barefoot|underwear|naked|confused|on the highway|motorway|disoriented)
    (doesnt|does not|dont) (know|remember) where (he|she|they) _ (lives|live|is|are)
    (missing person|missing child|runaway|ran away from home)`,
    more,
    {
      unless: `${info}
      (cat|dog|wallet|phone|passport|keys|letter|package|parcel|bike|bicycle|documents|card|document|file|kitten|puppy|ring|bag) __ (missing|lost|disappeared|gone|find|ran away|vanished)
      (find|lost|missing) _ (cat|dog|wallet|phone|passport|keys|letter|package|parcel|bike|bicycle|documents|card|way|job|house|work|room|place|form|website|number)
      (missing|lost) _ (out|my job|weight|appointment|payment|my way in|the deadline|information|my home)
      (years ago|last year|long ago|when i was)
      (found|is back|came back|returned|home safe|safe now)
      (often|sometimes|always|usually|regularly) _ (wanders|confused|lost|walks)
      (passed away|died|cancer|lost (my|our) \\w+ (to|last|in|two|three|a|years|due))
      (lost|losing) (my|our) (husband|wife|mother|father|mom|mum|dad|son|daughter|child|brother|sister|grandma|grandpa|baby) (to|last|in|two|three|a|years|due|because|this|after|and (now|i))`,
    },
  ),
]

export const english = tongue(
  'en',
  spreadWithout(
    'really|just|so|actually|very|again|still|literally|always|totally|completely|fucking|kind of|kinda|right now|now',
  ),
  { self: 'i|me|my|myself|us|im|ive|we|our' },
  [
    ...outside.slice(0, 1),
    ...suicide,
    ...medical,
    ...child.slice(1),
    ...child.slice(0, 1),
    ...outside.slice(1),
    ...violence,
  ],
)
