// Words that bulletins and reviews use every month, gathered from our example archives and completed by hand. What is not among them is what
// makes a story unlike others: “canoeist”, “monastery”, “signal box”.

export const ORDINARY = `
  abdomen about above abroad absenc abstract abuse accept access account ache acronym across acute addict address adhd adopter adopters adults advert
  advice adviser affect affray afraid after afternoon afterthought again against agencies agenda agree ahead alarm alcohol alert allow almost alone
  along alongside already also although always alzheimer among anger ankle annex anorexia another answer anxiety anxiou anybody anyone anywhere apart
  apology appear appendix applies approach apps area argu arm around arrange arrears arrest arson arthritis ashtray asid asleep assault assess asthma
  asylum attack attempt attend audit aunt author autumn average awake away baby back background bail bailiff balcony bank bare barrier barrister basis
  bathroom became because become bedroom bedsit bedtime been before beforehand began begins begun behalf behaviour behind belief beliefs believe belongs
  below benefit benefits bereav beside bespoke best better between beyond bias bill bipolar birthday bladder blame blankets block blood blue board body
  body-worn bone bong book border born borough boroughs bottl bought bowel boxes boyfriends boys brain breach break breakfast breast brief broad broke
  broken brothers brought browser budget build bulletin burden burn busy buttock button calendar call callout calm came camera campaign cancer cannabi
  cannot card cardiac care caregiver carers carpet carries case caseload catheter cause centil centre certain chair challenge champions change chapter
  charge chart chat chats check checklist cheek chest child childcare childminder children chin choice choices choir choke cholesterol choose chose
  chosen christma chronology church cigarette class clean clear click clingy close cloud club clubs coaches coat cocain code coercion coffee cold
  collapse colleagues colleges column come common complaint complete complex concern conduct confirm consider constabl constant consultant contact
  context contracts copd cope copy core corner coroner cost cough could council county couple course court cousin covers crawl creche credit crew crime
  crisis criteria crèche culture cupboard curfew custody custom customers customs daddy dads damage damp danger dark data databas daughter dawn day dead
  dealer dear debt debts decade decide decline deep delay delirium dementia dentist depends deputies describe desk detail details detectiv detox develop
  device diabetes diagnosis didn dies diet dietitian difficulties dinner direct dirt disabilities disagree discharge discuss disengage dispute disrepair
  distant district divorc doctor docx does done door dose doubt down download downstairs dozen draft drama drawn draws dream drift drink drop drop-in
  drugs drunk dusk duty dyslexia e-mail each ear earlier early-help easter eats eczema edge effect effort eight eighteen eiriau either elbow eleven else
  elsewhere email endorse ends engage english enough enquiries ensure entries epilepsy error establish estat ever everybody everyday everyone ex-partner
  exact exam example except exclud exist explains express eye face factor fails failure faint fall fallen falls farm fast father fault fear feedback
  feel feet fell felt female fever ffoniwch fifteen fight figure files fill film find fine finger fire firm first first-line fits flag flat floor fluid
  flyer focus follow food foot footnote force forehead foreword form former fortnight forty forum foster fought found four fourteen fracture frail
  frailty frame framework frank fraud free friends from front frontline frozen fruit full fund further future gain game gamer games ganddo gang garden
  gardens gartref gave gender gene genes genogram gentle get gifts girl girlfriend given glasses gofyn gofynnwch gone good gossip governors grandad
  grandfather grandma grandmother grant graph grav great greater greatest grew grief ground group guest guests guide guilt guilty gweithio habit habits
  hair half hall hand handbook happens happy harass hard harm harsh have head headache headteacher healthy hear heard heart heavy height held help
  helpline here heritage heroin hidden hide high highlights hold holiday holidays home homework homicide honest honour hope hostel hostile hosts hotel
  hour house household however html https huge human hung hurt husband hygiene idea identify ifanc image images impact important improve income infant
  inform inhaler injuries input inquest inside inspectors instead insulin interest internet interpreter interprets interviews into introduce invoice
  irregular issue item jacket jail join joint judg jumper junior just justice keep kept key kick kidney kill kind kitchen knee knew knife know known
  label labour lack lado landlady landlord lang language lanyard laptop large last later laugh launch lawyer lead leaders leaflet learn learnt least
  leave leavers lecture left leg lends lens lesbian lessons lets letter level liaison lice life lifestyle ligatur lighter lights like limit limp line
  link lip list listen lists little liver livestream llawer loan lockdown locks lodger lone long longer look looked-after lose loss lost lots loud lover
  lump lunch lunchtime lunchtimes lung made mailbox mailto main major make male manager manslaughter many market marri marriag mash match matter mayb
  means meant media medicines member message methadone methods mewn midnight midwife might migraine mild milestone milk million mind minimum minor
  minutes mistake misuse mobile model money mood more mortem mortgage mosques most mother mould move much multiple mummy murder must nails name nanny
  nappy narrow nausea nawr near neck needle neglect neighbours nephew network never newborn newsletter next nickname niec night nine nineteen nits
  nobody none noon norm norms northern nose note notebook notice nspcc nude nudes numb number nurse nurseries offender offer office officers often older
  once online onto open opportunities optician orau order orders origin other ought outcome outlook outside over overdose overnight oversees oxygen pack
  paediatrician page pages paid pain pair panel paper paperwork paracetamol paragraph parish park part partners party pass passport password past
  pathway pattern pays pens people perhap period perpetrator person perygl pharmacist phone photo photographs physiotherapist picture piece pill pilot
  place plain plan play playground playgroup plea plead please pleasure plentyn pneumonia poem point poison police poor post post-mortem postcode poster
  posts poverty power pptx practice practitioners prayer pregnant preheader prejudice prematur press pressure price prior prison problem problems
  procedures process product profile programme progress project proper property prostitute protect protocol proud provide pseudonyms pull punch pupil
  purpose push quarrel quarter queer quick quiet quite quote rang range rape rapid rare rash rather ratio reach read reader ready reason recall
  recommend recommends record reduce refer refresher refug refuge refuse regards region register regular rehab relapse releas religion reluctant remand
  remove replaces report request require research reserve resource resources respect respite responder response responsibilities rest result results
  retell retold return review reviewer rib right rigid risk risky river road robin robust role roof room rose rota rough round routine rubbish rule
  rules rumour runs safe safelinks safer safety said same sample sauce says scale scalp scan scar schizophrenia school scope scratch scream screen
  second secret sector secure seek seem seen seizure seldom self-harm self-neglect selfie send senior separat sepsis sergeant serve service seven
  seven-minute seventeen severe sext shake shaken shall shallow shame shapes share sheet shelter shift shoes shook shop short shorter should shoulder
  shower shown shows sick side sight sign significant signs similar simple since sincere single sisters site sixteen skill skills skin skull slap sleep
  sleeper sleepers slept slide slides slow small smell smile smok smoke smoker snack snapchat soap sofa soft sold sole solicitor some somebody someone
  sometimes soon sore sought sounds source spaces speak specialist speech spine spliff spoke spoken sports stab staff stage stair standard start status
  stay steady steep step stepfather stepmother stigma still stomach stop straight stranger strangle strategy streets stres strict stroke strong stronger
  studies study sub-group subject subscribe such sudden suffer sugar suicide suits summer supervisor supper supplier support sure survey suspect
  suspicion swap sydd sympathy syndrome syringe system sy’n tablet tablets taken takes talk taught taxis teach teacher team teenagers teens telephone
  tell tells temper temperature templ tenant tense term test text than thank that theft their them theme then therapist there therefore these they thigh
  thin think third thirsty thirteen thirty this those though thought thousand threat threaten three thresholds threw through throughout throw thrown
  tick ticket time timeline timelines tiny title today toddler toe together toilets told took tool toolkit toothbrush touches towel tower town traffick
  trainer trainers trans transfer trauma travel trend tries trip trips trouble truant trust turn twelve twenty twice twins twitter type ulcer unborn
  uncl under undergo understood undertaken undertook underway uniform unit unknown unsafe unseen unsubscribe until unwell upon upset upstairs user
  vaccine vague value values variety venue verdict victim video videos view views vigilant villag virus visa visit visitor visitors visits voice
  volunteers vomit vote voucher vulnerabilities wait walk walker wall want warden warm warrant wash watch water weak weapon wears weather webinar
  website week weekday weekdays weekends weigh weight welcome welfare well wellb were what when where whether which whichever while whilst white
  whiteboard whole whom whose wide wider wife will window winter wish withdrawn within without wives woman women words work worker workload workshop
  worse worst would wound wraparound  write written wrong wrote x-ray yard ydych year yellow yesterday you're young younger youngest your`;
