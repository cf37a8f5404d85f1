// The words that `<child>` and other groups mean in a pack's phrases.

const list = (words: string) => words.split(',').map((one) => one.trim());

export const groups: Readonly<Record<string, readonly string[]>> = {
  child: list(
    "child,children,child's,children's,baby,babies,infant,infants,toddler,toddlers,boy,boys,girl,girls,teenager,teenagers,adolescent,adolescents,young person,young people,young person's,young people's,pupil,pupils,son,daughter,kid,kids,lad,lads,lass,minor,minors,under 18s,under 16s",
  ),
  self: list('themselves,themself,herself,himself,them selves,her self,him self,themselves or others'),
  family: list(
    'family,families,relatives,parent,parents,mother,mum,mummy,father,dad,daddy,brother,brothers,sister,sisters,sibling,siblings,grandparents,grandmother,grandfather,nan,grandma,grandad,aunt,uncle,birth family,birth parents,birth mother,birth father,wider family,extended family',
  ),
  adult: list(
    "mother,mothers,mother's,mum,father,fathers,father's,dad,parent,parents,parent's,carer,carers,adult,adults,partner,partner's,couple,stepfather,stepmother,grandmother,grandfather",
  ),
  // A child's age, in words and digits.
  childage: [
    ...Array.from({ length: 10 }, (_, at) => String(at + 8)),
    ...list('eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen'),
  ],
  age: [
    ...Array.from({ length: 53 }, (_, at) => String(at + 18)),
    ...list('eighteen,nineteen,twenty,thirty,forty,fifty,sixty,about,over,nearly'),
  ],
  professional: list(
    'professional,professionals,practitioner,practitioners,agency,agencies,organisation,organisations,service,services,partners,police,officer,officers,staff,team,teams,worker,workers,social worker,social workers,teacher,teachers,nurse,nurses,doctor,doctors,gp,gps,health visitor,health visitors,midwife,midwives,volunteer,volunteers,colleague,colleagues,manager,managers,board,delegates,participants,chair,we,you,us',
  ),
};
