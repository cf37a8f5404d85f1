// First names that are common in the United Kingdom, less those that are ordinary words or months. Written by hand: they come from no list.

const NAMES = `
  aafia aaisha aaliyah aarav aaron abbie abby abdi abdifatah abdikadir abdirahman abdul abdullah abdullahi abel abena abigail abimbola abiola abraham
  abu ada adaeze adalyn adam addison adebayo adeel adela adelaide adele adelina adeola adetokunbo adewale adrian adriana agata agatha agnes agnieszka
  ahmad ahmed aidan aiden ailbhe aileen ailsa aimee aine aisha aishah aisling ajay akash akbar akeel akosua akram akua alan alana alasdair alaw alba
  albert alberta albie aldo alec aled aleena alejandro aleks aleksandra alessia alex alexa alexander alexandra alexandru alexis alfie alfonso alfred
  alfredo ali alice alicia alicja alin alina alisha alison alistair aliyah allan allegra allen alma alonso alun alvin alwyn alyssa alyssia amaan amaka
  amanda amandeep amara amarjit amber amberley ambrose amelia amelie amina aminah aminata amir amira amit amna amy amyas ana anais anas anastasia
  anastasija anders andrada andre andrea andreas andreea andrei andrew andriy andrzej andy aneesa aneirin aneta aneurin angel-marie angela angelica
  angelina angelo angharad angus anika anisa anita anjali anka ann anna annabel annabelle annalise anne anneliese annette annie annika annmarie anouk
  anthea anthony antoine anton antonella antonia antonina antonio anushka anwar anwen anya aoibhe aoife april-mae arabella arben archie ardit aria
  ariana arianna arif aristide arjun arlene arlo armando arnold arron arshad arthur artur arturo arwel arwen arya asad asha ashanti asher ashlee
  ashleigh ashley ashlyn ashraf ashton asif asim asma astrid athena athol atif aubree aubrey audrey augustus aurelia aurora austin ava avery awais
  awel ayaan ayana ayaz ayden ayesha ayla ayo ayodele ayomide aysha ayub aziz azra babatunde balbir baljit balvinder barbara barney barry bartek
  bartholomew bartosz bashir basil baz bea beata beatrice beau beca becky bedwyr begw belinda bella ben benedict benita benjamin benji bennie bereket
  berenice bernadette bernard bernice bertha bertie beryl besnik bessie beth bethan bethany betsan betsy bettina betty bev beverley bhupinder bianca
  bilal bill billie biniam bisi blaine blake blanche blathnaid blerim blessing-joy blossom-may bob bobbi bobbie bobby bogdan bogdana bogumil bohdan
  bohdana bola bolaji bonnie bozena brad bradley braiden brandon branwen brayden braydon breanna bree brenda brendan brenna brett brian brianna brid
  bridget brigid briony brittany brody brogan bronte bronwen bronwyn brooke bruce bryan bryce bryn bryony buddug bujar bushra buster byron caden cadi
  cai caio caitlin cal caleb callum calum calvin cameron camilla camille candice cara caris carl carla carlos carly carmel carmela carmen carol carole
  carolina caroline carolyn carrie carwyn carys casey cassandra cassidy cassie catalin catarina cath cathal catherine cathy catrin catriona cece cecil
  cecile cecilia cedric ceinwen celeste celia celine ceri cerian ceridwen cerise cerys cezary chaim chanel chantal chantelle charis charissa charlene
  charles charlie charlotte charmaine chase-james chaya chaz chelsea chelsey chelsie cherie cherise cherry-ann cheryl cheyenne chiamaka chidera chidi
  chika chinedu chinonso chioma chipo chloe chris chrissie chrissy christa christabel christian christiana christiano christie christina christine
  christopher christos chrystal chukwuemeka cian ciara ciaran cillian cindy ciprian claire clara clare clarence clarissa claude claudette claudia
  claudio clayton cledwyn clement clementine cleo clifford clint clive clodagh cody coleen colette colin colleen colm conal conall connie connor conor
  conrad constance constantin constantine cora coral coralie cordelia corey corin corinne cormac cornelius cosmin cosmo courteney courtney craig
  cressida crispin cristian cristina curtis cuthbert cynthia cyril cyrus czeslaw daanish dacian daciana dafydd dahlia dai daisy dalia dami damian
  damien damilola damon dan dana dani daniel daniela danielle daniyar danny dante danylo daphne dara darcey darcie darcy daria darin dariusz darlene
  darnel darnell darragh darrel darrell darren darrius darryl daryl daud dave davey david davina davinia dawid dawit dawn dawood dawud daz dean
  deandre deanna deanne debbie deborah debra declan deena deepak deian deidre deiniol deio deirdre deji del delia della delphine delroy delyth demetri
  demi denis denisa denise dennis denzel derek derick dermot dermott des desiree desmond destinee dev devante dewi dexter diana diane diarmuid diego
  digby dilip dillon dilraj dilwyn dilys dina dinah dion dionne dipesh dmitri dmitry doina dolly dolores dominic dominik dominique don donal donald
  donatella donna dora doreen dorian doris dorota dorothy dottie doug dougie douglas dovydas dragos drew dritan drusilla dulcie dumitru duncan dustin
  dwain dwayne dylan eamon eamonn eanna ebele ebenezer ebony ebrima ed eddie eden edgar edie edina edita edith edmond edmund edna edon eduardo edward
  edwin edwina edyta eesa efa efe effie egle ehsan eileen eilidh eira eirian eirlys eirwen ekaterina ekow ela elaina elaine eleanor eleanora elena
  eleri elfed eli eliana elias elijah elin elina elinor eliot elis elisa elisabeth elise elisha elissa eliza elizabeth ella elle ellen ellena elliana
  ellie elliot elliott ellis elly elma elodie eloise elouise elsa elsie elspeth elton eluned elvira elvis elwyn elzbieta emanuel emeka emelia emeline
  emer emery emil emile emilia emilio emily emlyn emma emmanuel emmeline emmet emmett emmie emmy emrys emyr enda enfys enid eniola enola enrico
  enrique enver enya eoghan eoin eric erica erika erin ernest ernesto ernie errol ervin eryl esmae esmay esme esmee esmeralda esmond esteban estella
  estelle ester estera esther ethan ethel etta euan eugen eugene eugenia eugenie eunice eurig eva evan evander evangeline eve evelyn everett everly
  evie ewa ewan ewelina ewen ezekiel ezra fabian fabio faheem faisal faith faiza faizal faizan farah farai farhan farida farooq farrukh farzana
  fathima fatima fatimah fatmir fatou fatuma fawad fay faye federica felicia felicity felix femi ferdous fergal ferghus fergus fernanda fernando feven
  ffion fflur fiadh fidel filip fillipo filmon finlay finley finn fiona fionn fionnuala fleur flora florence florentina florentyna florian florin
  florrie folake fouzia fran frances francesca francesco francine francis francisco franco frank frankie franklin franz fraser fred freda freddie
  freddy frederick frederik fredrick freja freya freyja frida frieda funmi funmilayo fynn gabby gabi gabriel gabriela gabrielle gael gail galina
  gareth garmon gary gavin gaynor gaz gbenga gema gemma gene genevieve genie gentian geoff geoffery geoffrey george georgeta georgia georgiana
  georgianna georgie georgina georgios geraint gerald geraldine gerallt gerard gerda germaine gerry gertrude gethin gheorghe ghulam gianna gideon
  gilbert gilda giles gillian gina gintaras giovanni giselle giulia giuseppe gladys glen glenda glenn glenys gloria glyn glynis godfrey gordon gosia
  grace gracey gracie graciela graeme graham grainne grant grazyna greg gregor gregory greta gretchen griff gruff gruffydd grzegorz guido guillermo
  gurdeep gurminder gurpreet gurvinder gus gustav guto guy gwen gwenda gwendolen gwendolyn gwenllian gwenno gwilym gwion gwyn gwyneth gwynfor haaris
  habib habiba hadiya hafeez hafsa hagos haider haile hakim hal haleema haley halima halina halle hallie halyna hameed hamid hamish hamza hanif hanna
  hannah hannan hans hari haris harjinder harjit harleigh harley harmony-rose harold haroon harper harpreet harri harriet harriett harriette harris
  harrison harry harun harvey harvinder hasan hassan hattie hayden haydn hayleigh hayley hazel heath-james heather hector hefin heide heidi heledd
  helen helena helga henry henryk herbert herbie hermione hester hettie heulwen hilary hilda hina hira hodan hollie holly honor-mae horace horatio
  horia howard howie huana huda huey hugh hugo humaira humphrey huong husna hussain hussein huw hyacinth hywel iago iain ian ianto ibby ibrahim ida
  idris iestyn ieuan ieva ifan ifeanyi ifeoma ifor ignacio igor ihor ijaz ikechukwu ikenna ilaria ileana ilie ilir illtyd ilona ilyas imaan imani
  imelda imogen imran imtiaz inam inaya inayah ines inez inga ingrid innes ioan ioana iola iolo iona ione ionel ionut iorwerth iqbal iqra irena irene
  ireti irfan irina iris irma irshad irvine irving iryna isaac isabel isabela isabella isabelle isadora isadore isaiah isaias isatou isha ishaq
  ishmael isidore isla islwyn ismael ismail ismat isobel isra issac issy istvan istván iulia iulian ivan ivana ivo ivy iwan iwona izaak izabela
  izabella izzy jabir jacek jacinta jacintha jack jacki jackie jackson jacob jacoby jacqueline jacques jada jade jaden jadwiga jaelyn jagdeep jago
  jagoda jahangir jai jaiden jaidyn jaime jake jakob jakub jalen jamal jameel james jami jamie jamila jan jana janae jane janelle janet janette janey
  janice janie janine janis janusz jared jaroslaw jarrod jarvis jasmin jasmine jason jasper jaspreet jasvinder jaswinder jatinder javed javier jawad
  jaxon jaxson jay jayce jayden jaydon jaylen jaylon jayne jazmin jazmine jean jeanette jeannie jeannine jedd jeff jeffrey jemima jemma jenna jennie
  jennifer jenny jensen jenson jeremiah jeremy jeri jermaine jerome jerrold jerry jerzy jess jessa jesse jessica jessie jetmir jett jez jibril jill
  jim jimi jimmy jo joachim joan joanna joanne joao joaquin jocelyn jodie jody joe joel joey johan johann johannes john johnathan johnnie johnny jojo
  jolanta joleen jolene jolie jon jonah jonas jonathan jonathon joni jono jonty jools jordan jordana jordyn jorge jorja jose josef josefina joseph
  josephine josh joshua josiah josie joss joy joyann joyce juan juana juanita juanito judah judd jude judith judy jules julia julian juliana julianna
  julie juliet julieta juliette julius junaid june jurga justin justina justine justyna kabir kacey kaci kacie kacper kai kaidan kaiden kailey kaitlyn
  kaleb kaleem kamil kamila kamran kara kareem karen karim karin karina karis karl karla karol karolina kashif kasia katarzyna kate katelin katelyn
  katerina kateryna katharine katherine kathie kathleen kathryn kathy katie katrina katy katya kay kaya kaycee kayci kayden kayla kaylee kayleigh
  kaylen kayson kaz kazimierz keanu keavy keegan keelan keeley keelie keely keenan keir keira keiran keiron keisha keith kelis kelly kelsey kelton
  kelvin kemi ken kendra kendrick kenneth kenny kenzie keon keri kerri kerry kestutis kevin kezia keziah khadija khadra khalid khalil khurram kian
  kiana kiefer kiera kieran kieron kiki killian kim kimberley kimberly kimmy kinga kingsley kira kiran kirk kirsteen kirsten kirstie kirstin kirstine
  kirsty kit kitty klaudia klaus klodian kobe kobi koby kofi kojo korey kornelia kory kris krishna krista kristen kristi kristian kristin kristina
  kristine kristof kristopher krystal krystian krystyna krzysztof ksenia kudzai kuldeep kulsum kulvinder kulwinder kurt kurtis kwabena kwaku kwame
  kwasi kyan kyla kylan kyle kylen kylie kym kyra kyron lacey lachlan lacie lacy-mae laiba laila laima lainey lakeisha lamin lana landon lanre lara
  larissa larry lars larysa laszlo latanya latif latisha latoya laura laurel lauren laurence laurentiu lauretta laurie lauryn lavinia lawrence layan
  layla layne layton leah leander leandra leandro leanna leanne lee leela leesa leigh leighann leighanne leighton leila leilani leisha lemar lena
  lennie lennon lenny lenora leo leon leona leonard leonardo leoni leonie leonora leopold leotrim leroy lesia lesley leslie leszek leticia lettie levi
  lewis lexi lexie leyla leyton lia liam liana lianne liban libbie libby lila lilah lilia lilian lilianna lilibet lilith lilla lillian lillie lilly
  lily lina linda lindsay linford linh linus lionel lisa lisbeth lita liudmyla liv livia liviu liyana liz liza lizzie lizzy lleu lleucu llew llinos
  lloyd logan lois lola lolita loraine lorcan loredana loren lorenzo loretta lori lorna lorraine lottie lou louella louie louis louisa louise lourdes
  lowri luan luca lucas lucia lucian luciana lucie lucien lucille lucinda lucja lucrezia lucy luella luis luisa luka lukas lukasz luke lulu luminita
  luna luned luther lyall lydia lydie lyla lyn lynda lyndon lyndsay lyndsey lynette lynn lynne lynnette lynsey lynton lyra lászló mabel mable mabli
  maci macie maciej mackenzie macsen macy madalina maddie maddison maddox maddy madelaine madeleine madelyn madge madison madog mae maeva maeve magda
  magdalena magdalene maggie magnus maha mahalia maham mahdi maheen mahira mahmood mahmoud maia mair mairead mairi maisie maisy maja majid maksym
  malachi malachy malaika malakai malcolm maleah malgorzata mali malik malin mallory mamadou mame manahil mandeep mandi mandy maninder manjit manny
  manon manpreet manuel manuela mara marc marcel marcella marcelle marcello marcia marcin marco marcus marcy mared marek margaret marged margo margot
  marguerita marguerite mari maria mariah mariam mariama marian mariana marianne marie mariel mariella marietta marika marilena marilyn marina mario
  marion marios marisa marisol marissa marius mariusz mariyah marjorie mark marla marlee marleigh marlene marley marlin marlon marlyn marnie marsha
  marshall marta martha martin martina martine marty martyn marvin marvyn mary maryam maryann maryanne marzena masie mason masood mateus mateusz
  mathew mathias mathilda mathilde matilda matilde matt matteo matthew mattie maud maude maudie maura maureen maurice mauro mavis max maximilian
  maximus maxine maxwell maya maysa małgorzata mckayla mckenzie meadow-rose meaghan meera meg megan meghan mehdi mehmet mehreen mehwish mei meinir
  meir meirion mel melanie meleri melisa melissa melody-may melville melvin melvyn menna mercedes mercy-joy meredith meredydd mererid merfyn meriel
  merle merlin mervyn meryl meurig mfon mia micaela micah michael michaela michal michalina michał micheal michel michele michelle mick micky miguel
  mihaela mihai mihangel mikael mikaela mikayla mike mikey mikolaj mila milena miles miley millicent millie milly milo milosz mimi mina mindaugas ming
  minnie mira mirabel mirain miranda mircea mirela miriam miroslaw mitch mitchell mitzi moeen moesha mohamad mohamed mohammad mohammed mohamud mohsin
  moira moishe mollie molly monica monika monique montel morag mordechai morfudd morgan morris morven moses moshe moya mubarak mudassar muhamed
  muhammad muireann mulu muneeb munir murdo muriel murray musa musab muslima mustafa myah myfanwy mykhailo mykola myla myles mylie mylo myra myron
  myrtle nabeel nabil nabila nadeem nadia nadine nadir nadiya naeem naila naima najma nana-yaa nancy nandini nansi naomi narinder naseem nashwa nasir
  nasra nasreen natalee natalia natalie nataliia nataliya natalka natalya natasha nathalie nathan nathanial nathaniel navdeep naveed navjot nawal
  nayan nazia ned neela neelam neha neil nell nella nellie nelly nerissa nerys nesta nettie nevaeh neve neville ngozi nguyen nia niall niamh nichola
  nicholas nichole nick nicki nicky nico nicol nicola nicolae nicolas nicole nicoleta nicolette nida nieve nigel nikhil nikhita nikita nikki nikodem
  nikolai nikolas nile nils nilufar nimra nina nisha nita nkechi nnamdi noa noah noel noelle noemi nola noman noor nora noreen norma norman nosheen
  nova-rae nuala nusrat nyah nyasha nyla oakleigh oakley oana obinna octavia octavian odette odin oisin oksana olaf olamide oleg oleh oleksandr olena
  olesya olga olive-rose oliver olivia oliwia oliwier ollie olly olu olumide oluwadamilola oluwaseun oluwatobi olwen omar omer oona oonagh oran oriana
  oriel orin orla orlaith orson orville oscar osian oskar osman osvaldo oswald otis ottilie otto ousmane ovidiu owain owen oyin paddy padraic padraig
  paige paisley-mae paloma pam pamela pandora paolo paramjit parminder parmjit parveen pascal pascale pat patience-joy patricia patrick patrycja
  patryk patsy patty paul paula paulette paulina pauline paulo pavel pawel paweł payton peadar peggy penelope penny percival percy perdita pernille
  petar pete peter petra petrina petro petru petunia peyton phil philip philippa phillip philomena phineas phoebe phoenix-james phyllis pia pierre
  piers piotr pippa polly pooja poppy portia posey preeti primrose princess-ann priscilla priti priya proinsias pryderi przemek qadir qasim quentin
  quinn quinton rabia rachael rachel rachelle radek radu raegan rafael rafal rafe raffaella rafferty ragini raheela raheem rahim rahma rahul raihan
  raina rainer raissa raj raja rajan rajesh rajinder rajiv rajvinder rakesh ralf ralph raluca ramesh ramon ramona ramunas randall randolph randy rania
  ranjit raphael raphaella raquel rashad rashid rashida raul ravi ravinder ray rayan rayann raymond rayna rayyan razvan reanna reba rebecca reece
  reed-james reegan rees reese reg regan reggie regina reginald rehan rehana rekha rema remi remy rena renae renata rene renee renuka reshma reuben
  reuel rex reyansh reynold rhea rheanna rhett rhian rhiannon rhianwen rhoda rhodri rhona rhonda rhun rhyanna rhydian rhys ria riaz ricardo richard
  richie rick ricky rico rida riley rimas rishi rita river-james rizwan roan rob robat robbie robert roberta roberto robin robyn rocco rochelle
  roderick rodger rodney rodrigo roger rohan rohit roisin rokas roksana roland rolando rolf roly roman romana romeo romy ron rona ronald ronan roni
  ronni ronnie ronny rory rosa rosaleen rosalie rosalina rosalind rosamund rosana rosanna rosanne rose roseanna roseanne rosella rosemary rosetta
  roshan roshni rosie rosina rosita roslyn ross rowan rowena roxana roxanna roxanne roxie roxy roy ruairi ruaridh ruben rubie rubin ruby rudi rudo
  rudy rufaro rufus ruhi rukhsana rupa rupert rupinder ruslan russ russell ruta rutendo ruth ruthie ruvimbo ryan ryker rylan rylee ryleigh ryszard
  saad saba sabah sabina sabine sabrina sacha sadaf sadhbh sadia sadie sadiya safa saffie saffron-rose safiya sagal sahil sahra saif saige saima sajid
  sajida sakina sakshi saleem saleh salena salim sally salma salman salvador salvatore sam samantha samara sameer sami samia samina samira sammi
  sammie sammy samson samuel sana sanaa sandeep sandhya sandie sandra sandy sangeeta sanjay sanna santiago santino santos saoirse sapphira
  sapphire-rose sara sarah sarai sarfraz sariah sarita sasha saskia satnam savanna savannah scarlett scott seamus sean seanan seb sebastian segun
  sehrish selam selamawit selena selina selma senan senga seren serena serge sergei sergio serhii serhiy seth seun shabana shabaz shabir shabnam shae
  shafiq shahid shahida shahzad shaina shaista shakeel shakeela shakia shakil shakira shamar shamim shamsa shanae shanaya shanaz shane shanelle
  shanice shaniece shaniqua shannon shantel shantelle shareef sharif sharlene sharmaine sharna sharon sharron shaun shauna shaw-lee shawn shawna shay
  shayla shaylee shayna shaz shazia shea sheela sheena sheila shelby sheldon shelia shelley shelly sheraz sheree sherie sherri sherry-ann sheryl
  shiloh shireen shirley shiv shivani shlomo shoaib shola shona shpresa shreya shyam shyanne sian sid sidney siena sienna sigrid silas silvana silvia
  silvio simeon simi simon simona simone simran sindy sinead siobhan siofra sioned sipho siwan siân skyla skylar skyler slawomir sofia sofiya sola
  solomon sondra sonia sonja sonny sonya sophia sophie sorcha sorin spencer stacey stacy stan stanislaw stanley stavros stef stefan stefania stefano
  steffan stelian stella stephan stephane stephanie stephen steve steven stevie stewart storm-james struan stu stuart suad sue sufyan suhail sukhdeep
  sukhi sukhjit sukhvinder suleiman suleman sulwyn sumaya sumayyah summer sunil sunita surinder surjit susan susana susann susanna susannah susie
  suzan suzanne suzette suzi suzie suzy svetlana svitlana sybil syd sydnee sydney sylvester sylvia sylvie sylwia szymon tabatha tabitha tadeusz tadhg
  tafadzwa tahir tahira takudzwa talha talia taliesin tallulah talulah tamar tamara tamika tammie tammy tamsin tamzin tanesha tania tanisha tanveer
  tanvir tanya tara taran taras tarik tariq tariro tarun tasha tasneem tatenda tatiana tatum tavia tawanda tayla taylah tayler taylor tayo tayyab
  tazeem teagan tecwyn ted teddie teddy tegan tegid teifi tekle teleri temi temitope tempest-rose tendai teodor terence teresa tereza teri terrance
  terrell terrence terri terry tesfay tesfaye tesni tess tessa tetyana thabo thaddeus thalia thandi thanh thea thelma theo theodor theodora theodore
  theophilus theresa thomas thora tia tiago tiana tianna tiarna tibor tiegan tiernan tiffani tiffany tiger-lily tilda tillie tilly tim timmy timothee
  timothy tina tinashe tino tirion titus tobi tobiah tobias tobiloba toby tod todd tolu tolulope tom tomas tomasz tomi tommie tommy tomos toni tonia
  tony tonya tope tori torin tracey tracie tracy travis trefor tremaine trevon trevor tricia trina trish trisha tristan trixie troy trudi trudy truman
  tudor tudur tunde tyler tyra tyreece tyreke tyrell tyrese tyrin tyrone ubaid uche uchenna ulrich umair umar umer una unity-mae uriah ursula urszula
  usama usha usman vadim vaidas val valbona valentin valentina valentine-james valentino valentyna valerie valeriu vanessa vasile vasyl vaughan veena
  velma venetia venus-mae vera verity vernon veronica veronika vesta vicente vicki vicky victor victoria vida vidya vijay vik viki vikki vikram viktor
  vilius vinay vince vincent vinny viola violet viorel viorica vira vitaliy vito viv vivian vivien vivienne vjosa vlad vladimir vladislav volodymyr
  vytautas wahid waldemar wale waleed walker-james wallace wally walt walter wanda waqar waqas warren warwick-lee waseem wasim wayne wei wendell wendy
  weronika wes wesley weston-lee wiktor wiktoria wil wilf wilfred wilhelmina will willa william willie willow wilma wilson-lee winifred winnie winona
  winston wioletta witold wojciech woody-james wyn wynne xander xanthe xavier xena ximena yaa yael yahya yana yannick yaqub yara yaroslav yaseen yasin
  yasir yasmeen yasmin yasmina yasmine yaw yehuda yehudi yelena yemi ymani ynez ynyr yoel yohannes yolanda yolande yonas yosef yossi younis yousaf
  yousef youssef yulia yuliya yunus yuri yusra yusuf yvaine yves yvette yvonne zac zach zachariah zachary zack zaheer zahid zahida zahra zain zainab
  zainabu zak zakariya zakariyah zaki zakir zanele zara zaria zayd zayden zayn zaynab zayne zbigniew zdzislaw zeb zeenat zeeshan zeke zelah zelda zena
  zeta zia ziggy zilvinas zion-james zita zodwa zoe zoey zofia zola zora zoriana zoya zubair zulekha zulfiqar zuri zuzanna zuzia zygmunt łukasz`;

const known: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));

/** The list has most names as English writes them. @example withoutAccents('Siân') // 'Sian' */
export const withoutAccents = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

/** @example isGivenName('Kelly') */
export const isGivenName = (word: string): boolean =>
  known.has(word.toLowerCase()) || (word.includes('-') && known.has(word.toLowerCase().split('-')[0] ?? ''));
