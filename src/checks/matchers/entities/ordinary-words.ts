// Words that bulletins and reviews use every month, gathered from our example archives and completed by hand. What is not among them is what
// makes a story unlike others: “canoeist”, “monastery”, “signal box”.

export const ORDINARY = `
  about above abroad absenc abstract abuse access account ache acronym across acute addict address adhd adopter adopters adults advert advice
  adviser affray afraid after afternoon afterthought again against agencies agenda ahead alcohol alert almost alone along alongside already also
  although always among anger annex another answer anxiou anybody anyone anywhere apart apology appendix applies apps area argu around arrest arson
  ashtray asid assault assess asthma asylum attack attempt attend audit aunt author autumn average away baby back bail bailiff balcony bank bare
  barrier barrister basis bathroom became because become bedroom bedsit bedtime been before beforehand began begins begun behalf behaviour behind
  belief beliefs believe belongs below benefit benefits bereav beside best better between beyond bias bill birthday blame blankets block blood blue
  board body body-worn bong book border born borough boroughs bottl bought boxes boyfriends breach break breakfast broad broke broken brothers
  brought browser budget bulletin burden burn busy button calendar call callout calm came camera campaign cannabi cannot card care carers carpet
  carries case caseload cause centil centre chair champions chapter charge chart chat chats check checklist chest child childcare childminder
  children choice choices choir choke choose chose chosen christma chronology church cigarette class clear click clingy close cloud club clubs
  coaches coat cocain code coercion coffee cold colleagues colleges column come common complaint complex concern confirm consider constabl constant
  contact context contracts cope copy core corner coroner cost cough could council county couple course court cousin covers crawl creche credit
  crime crisis crèche culture cupboard curfew custody custom customers customs daddy dads damp danger dark data databas daughter dawn dead dealer
  dear debt debts decade decide deep delay dentist depends deputies desk detail details detectiv detox develop device didn dies diet dietitian
  dinner dirt disagree discharge discuss disrepair distant district divorc doctor docx done door doubt down download dozen draft drama drawn draws
  dream drift drop drop-in drugs drunk dusk duty dyslexia e-mail each earlier early-help easter eats eczema edge effect effort eight eighteen eiriau
  either eleven else elsewhere email ends engage english enough enquiries entries epilepsy error estat ever everybody everyday everyone exact exam
  example except exclud exist explains face fails faint fall fallen falls farm fast father fault fear feedback feel fell felt female fever ffoniwch
  fifteen fight figure files fill film find fine fire firm first first-line fits flag flat floor flyer focus follow food footnote force foreword
  form former fortnight forty forum foster fought found four fourteen fracture framework frank fraud free friends from front frontline frozen fruit
  full fund further gain game gamer games ganddo gang garden gardens gartref gave gender gene genes genogram gentle gifts girl girlfriend given
  glasses gofyn gofynnwch gone good gossip governors grandad grandfather grandma grandmother grant graph grav great greater greatest grew grief
  ground group guest guests guide guilt guilty gweithio habit habits hair half hall hand handbook happens happy hard harm harsh have head headache
  headteacher healthy hear heard heavy height held help helpline here heritage heroin hidden hide high highlights hold holiday holidays home
  homework honest honour hope hostel hostile hosts hotel hour household however html https huge hung hurt husband hygiene idea identify ifanc image
  images impact important improve income infant inhaler inside inspectors instead insulin interest internet interpreter interprets interviews into
  introduce invoice irregular issue item jacket jail join joint judg jumper junior just justice keep kept kick kill kind kitchen knew knife know
  known label labour lack lado landlady landlord lang language lanyard laptop large last later laugh launch lawyer lead leaders leaflet least leave
  leavers lecture left lends lens lesbian lessons lets letter level lice life lifestyle ligatur lighter lights like limit limp line link list listen
  lists little livestream llawer loan lockdown locks lodger long longer look looked-after lose loss lost lots loud lover lump lunch lunchtime
  lunchtimes made mailbox mailto main major make manager manslaughter many market marri marriag mash match matter mayb means meant media medicines
  member message methods mewn midnight midwife might migraine mild milk million mind minor minutes mistake mobile money mood more mortgage mosques
  most mother mould much mummy murder must nails name nanny nappy narrow nausea nawr near neck needle neglect neighbours nephew never newborn
  newsletter next nickname niec night nine nineteen nits nobody none noon norm norms northern notebook notice nspcc nude nudes numb number nurse
  nurseries offender offer office officers often older once online onto open optician orau order orders other ought outcome outlook outside over
  overdose overnight oversees pack paediatrician page pages paid pain pair panel paper paragraph parish park part partners party pass passport
  password past pathway pattern pays pens people perhap period person perygl phone photo photographs picture piece pill pilot place plain plan play
  playground playgroup plead please pleasure plentyn poem point poison police poor post postcode poster posts poverty power pptx practice
  practitioners prayer pregnant preheader prejudice prematur press pressure price prison problem problems procedures process product profile
  programme progress project prostitute protect protocol proud pseudonyms pull punch pupil purpose push quarrel quarter queer quick quiet quite
  quote rang range rapid rare rash rather ratio reach read reader ready reason recall recommend recommends record reduce refer refresher refug
  refuge regards region register rehab relapse releas religion remand replaces report reserve resource resources respect respite responder response
  responsibilities rest result results retell retold return review reviewer right rigid risk risky river road robin role roof room rose rota rough
  round routine rubbish rule rules rumour runs safe safelinks safer safety said same sample sauce scale scan scar school scope scratch scream screen
  second secret sector secure seem seen seizure seldom self-harm self-neglect selfie send senior separat sergeant service seven seven-minute
  seventeen severe sext shake shaken shall shallow shame shapes share sheet shelter shift shoes shook shop short shorter should shower shown shows
  sick side sight sign signs simple since single sisters site sixteen skill skills skin slap sleep sleeper sleepers slept slide slides slow small
  smell smile smok smoke smoker snack snapchat soap sofa soft sold solicitor some somebody someone sometimes soon sore sounds source spaces speak
  specialist speech spliff spoke spoken sports stab staff stair standard start status stay steady steep step stepfather stepmother stigma still
  stomach stop straight stranger strangle strategy streets stres strict strong stronger studies study sub-group subject subscribe such sudden sugar
  suicide suits summer supervisor supper supplier support sure survey suspect swap sydd syringe system sy’n tablet tablets taken takes talk taught
  taxis teach teacher team teenagers teens tell tells temper temperature templ tense term test text than thank that theft their them theme then
  there these they thin think third thirsty thirteen thirty this those though thought thousand threat three thresholds threw through throughout
  throw thrown tick ticket time timeline timelines tiny title today toddler together toilets told took tool toolkit toothbrush touches towel tower
  town traffick trainer trainers trans transfer trauma travel trend trip trips truant trust turn twelve twenty twice twins twitter type unborn uncl
  under understood uniform unit unsafe unseen unsubscribe until unwell upon upset user vaccine vague value values venue verdict victim video videos
  view views vigilant villag virus visa visit visitor visitors visits voice volunteers vomit vote voucher wait walk wall want warm warrant watch
  water weak weapon wears weather webinar website week weekday weekdays weekends weigh weight welcome well wellb were what when where whether which
  whichever while whiteboard whole whom whose wide will window winter wish withdrawn within without woman words work worker workload workshop worse
  worst would wound wraparound write written wrong wrote x-ray yard ydych year yellow yesterday you're young younger youngest your`;
