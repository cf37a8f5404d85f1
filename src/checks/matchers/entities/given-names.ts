// First names that are common in the United Kingdom, less those that are ordinary words or months. Written by hand: they come from no list.

const NAMES = `
  aaliyah aaron abbie abby abdul abdullah abigail abu adam adeel adele adrian adriana agnes ahmed aidan aiden aimee aisha aishah ajay alan alana alasdair
  albert albie alec aleksandra alex alexander alexandra alexis alfie alfred ali alice alicia alina alisha alison alistair aliyah allan allen alun alyssa amaan
  amanda amber amelia amelie amina amir amira amit amy ana anastasia andrea andreea andrew andrzej andy angela angus anita ann anna annabel annabelle anne
  annette annie anthony antonia antonio anwar anya archie aria ariana arjun arlo arthur arya asha ashleigh ashley ashton asif asma athena aubrey audrey austin
  ava ayaan ayesha aysha ayub barbara barry beatrice becky belinda ben benjamin bernadette bernard beth bethan bethany betty beverley bilal bill billie blake
  bob bobby bonnie bradley brandon brenda brendan brian bridget brogan brooke bruce bryan bryn byron callum cameron camilla carl carla carly carol carole
  caroline carolyn carys cath catherine cathy catrin cecilia cerys charlene charles charlie charlotte chelsea cheryl chloe chris christian christina christine
  christopher ciara ciaran claire clara clare clive clodagh cody colin colleen connie connor conor cora corey courtney craig curtis cynthia daisy damian
  damien dan daniel daniela danielle danny daphne darcey darcie darcy daria darren daryl dave david dawid dawn dean debbie deborah debra declan deepak demi
  denise dennis derek dev diana diane dipesh dominic dominik donald donna doreen dorothy douglas duncan dylan eddie edith edward eileen elaine eleanor elena
  eli elijah elin eliot eliza elizabeth ella ellen ellie elliot elliott elsie emil emilia emily emma emmanuel eric erica erika erin esme esmee esther ethan
  eva eve evelyn evie ezra faisal faith faizan farah fatima fatimah felicity felix finlay finley finn fiona florence fouzia frances francesca francis frank
  frankie fraser fred freddie frederick freya gabriel gabriela gail gareth gary gavin gemma geoff geoffrey george georgia georgie georgina gerald geraldine
  gerard giles gillian gina glen glenn gloria gordon grace graeme graham grant greg gregory gurpreet gwen gwyn habib hafsa haider hallie hamid hamish hamza
  hannah harjit harley harold harper harriet harriett harris harrison harry harvey hasan hassan hayden hayley hazel heather heidi helen helena henry hilary
  hollie holly howard hugh hugo humaira hussain huw ian ibrahim imogen imran ines ioan iqra irene irfan iris isaac isabel isabella isabelle isha isla ismail
  isobel ivan ivy iwan iwona jack jackie jackson jacob jacqueline jade jaden jai jake jakub james jamie jan jane janet janice jasmin jasmine jason jaspreet
  jaxon jay jayden jayne jean jeanette jeff jeffrey jemima jemma jenna jennie jennifer jenny jensen jeremy jerome jess jesse jessica jill jim jimmy jo joan
  joanna joanne jodie joe joel john johnny jon jonathan jordan joseph josephine josh joshua joy joyce jude judith judy julia julian julie june justin kai
  kaitlyn kamil kamran karen karim karl kasia kate katherine kathleen kathryn kathy katie katrina katy kay kayla kayleigh keeley keira keith kelly kelsey ken
  kenneth kenny kenzie kerry kevin khadija khalid kian kiera kieran kim kimberley kimberly kirsten kirsty kit kitty krishna krystian kyle kyra laila lara
  laura lauren laurence lawrence layla leah leanne lee leila lena leo leon leona leonard lesley leslie levi lewis lexi liam libby lilian lilly lily lina linda
  lindsay lisa liz lloyd logan lola lorna lorraine lottie louie louis louisa louise luca lucas lucia lucy luke luna lydia lyn lynda lynn lynne mackenzie
  maddison maddy madeleine madison magda maggie mahmood maisie malachi malcolm malik mandy manjit marc marcel marcus margaret maria mariam marian marianne
  marie marilyn marion marjorie mark marlene marley martha martin martyn mary maryam mason mateusz matilda matt matthew maureen maurice max maxine maya meera
  megan mehmet mel melanie melissa mia michael michaela michal michelle mick miguel mike mikolaj mila miles millie milo mina miriam mitchell mohamed mohammad
  mohammed mohsin moira mollie molly monica monika morag morgan moses muhammad muriel murray musa mustafa myra nadia nadine nancy naomi nasir nasreen natalia
  natalie natasha nathan nathaniel naveed neha neil nia niamh nicholas nick nicky nicola nicole nigel nikita nikki nina noah noel noor nora norma norman
  oakley oleksandr olga oliver olivia ollie olu omar orla oscar osman otto owen paige pam pamela parveen pat patricia patrick patrycja patryk paul paula
  pauline pavel penelope penny pete peter petra phil philip philippa phillip phoebe phyllis piotr pippa polly poppy priya quentin rabia rachael rachel rahul
  raj rajesh ralph ramesh rashid ray raymond rebecca reece reggie reuben rhiannon rhys ria ricardo richard rick ricky riley rita rob robert roberta robin
  robyn roger roland roman ron ronald ronan ronnie rory rosa rosaleen rosalind rose rosemary rosie ross rowan roy ruben ruby rupert russell ruth ryan sabrina
  sadia sadie saima sally sam samantha samara sami samina samira samson samuel sandeep sandra sandy sanjay sara sarah saskia scarlett scott seamus sean
  sebastian selina seth shabana shabir shahid shane shannon sharon shaun shauna shay sheila shelley shirley shona sian sidney sienna silvia simon simran
  siobhan sofia sonia sonya sophia sophie stacey stan stanley stella stephanie stephen steve steven stewart stuart sue suleiman summer sunil sunita surinder
  susan susanna susie suzanne sylvia szymon tahir tamara tamsin tania tanya tara taran tariq tayla taylor teddy terence teresa teri terry tess tessa thea theo
  theodore theresa thomas tia tiffany tilly tim timothy tina toby todd tom tomasz tommy toni tony tracey tracy trevor tricia tristan tyler tyrone umar una
  ursula usha usman val valerie vanessa vera veronica vicki vicky victor victoria vijay vikram vincent viola violet viv vivian vivien vivienne wayne wendy
  wesley wilfred will william willow winifred winston xavier yasmin yasmine yolanda youssef yusuf yvette yvonne zac zach zachary zahra zain zainab zak
  zakariya zara zayn zeeshan zoe zofia zuzanna`;

const known: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));

/** @example isGivenName('Kelly') */
export const isGivenName = (word: string): boolean =>
  known.has(word.toLowerCase()) || (word.includes('-') && known.has(word.toLowerCase().split('-')[0] ?? ''));
