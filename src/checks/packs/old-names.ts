/** Names of bodies, forms, orders and guidance that another has replaced for certain. */
export interface OldName {
  /** How it is written: see phrase.ts. */
  readonly flag: readonly string[];
  /** The month from which it was old. */
  readonly since: string;
  /** What to write instead. */
  readonly now: string;
  /** The month from which that is right, if there was another name between the two. */
  readonly from?: string;
  /** Words of which its sentence must have one, where the name may mean something else. */
  readonly near?: RegExp;
  /** Its works last: only what is still to be done under the old name is wrong. */
  readonly isReview?: true;
}

const old = (
  flag: string,
  since: string,
  now: string,
  others: Pick<OldName, 'from' | 'near' | 'isReview'> = {},
): OldName => ({
  flag: flag.split(', '),
  since,
  now,
  ...others,
});

/** Northern Ireland still has statements. */
const ELSEWHERE = /^(?!.*(?:Northern Ireland|Education Authority|Belfast|Derry|Antrim|Armagh|Fermanagh|Tyrone|HSC))/s;
const SCHOOL = /\b(?:schools?|academ(?:y|ies)|colleges?|nurser(?:y|ies))\b/i;

export const oldNames: readonly OldName[] = [
  // Children Act 2004, as the Children and Social Work Act 2017 changed it: until 29 September 2019.
  old(
    'local safeguarding children board/boards, local safeguarding children’s board/boards, LSCB/LSCBs',
    '2019-10',
    'safeguarding children partnership',
  ),
  old('area child protection committee/committees, ACPC/ACPCs', '2006-04', 'safeguarding children partnership', {
    from: '2019-10',
  }),
  old('serious case review/reviews, SCR/SCRs', '2019-10', 'local child safeguarding practice review', {
    isReview: true,
    near: /^(?!.*(?:central record|recruit|vetting|DBS|staff file))/is,
  }),
  old('national panel of independent experts', '2018-07', 'Child Safeguarding Practice Review Panel'),
  // National Guidance for Child Protection in Scotland 2021.
  old('significant case review/reviews', '2021-10', 'learning review', { isReview: true }),
  // Wales: the guidance of October 2024.
  old('child/adult practice review/reviews', '2024-10', 'Single Unified Safeguarding Review', { isReview: true }),
  old(
    'protection of vulnerable adults policy/procedures/process/meeting/meetings/team/referral/referrals, POVA policy/procedures/process/meeting/meetings/team/referral/referrals/lead/coordinator',
    '2019-11',
    'Wales Safeguarding Procedures',
  ),
  old('all wales child protection procedures', '2019-11', 'Wales Safeguarding Procedures'),
  old(
    'western bay safeguarding board/boards, western bay safeguarding children board',
    '2019-04',
    'West Glamorgan Safeguarding Board',
  ),
  old('cwm taf safeguarding board', '2019-04', 'Cwm Taf Morgannwg Safeguarding Board'),
  old(
    'care and social services inspectorate (for) (wales), care and social services inspectorate, CSSIW',
    '2018-01',
    'Care Inspectorate Wales',
  ),
  old('care council for wales', '2017-04', 'Social Care Wales'),
  old('general teaching council for wales, GTCW', '2015-04', 'Education Workforce Council'),
  old('welsh assembly government', '2011-05', 'Welsh Government'),
  old('national assembly for wales, welsh assembly', '2020-05', 'Senedd'),
  old(
    'abertawe bro morgannwg university health board, abertawe bro morgannwg, ABMU',
    '2019-04',
    'Swansea Bay University Health Board',
  ),
  old('cwm taf university health board', '2019-04', 'Cwm Taf Morgannwg University Health Board'),
  old('NHS direct wales', '2021-11', 'NHS 111 Wales'),
  // Northern Ireland: Health and Social Care Act (Northern Ireland) 2022, Departments Act (Northern Ireland) 2016.
  old('health and social care board', '2022-04', 'Strategic Planning and Performance Group'),
  old(
    'health and social services board/boards, health and social services trust/trusts',
    '2009-04',
    'Health and Social Care Trust',
  ),
  old('education and library board/boards, BELB, WELB, NEELB, SEELB', '2015-04', 'Education Authority'),
  old('regional child protection committee', '2012-09', 'Safeguarding Board for Northern Ireland'),
  old('DHSSPS/DHSSPSNI, social services and public safety', '2016-05', 'Department of Health'),
  old('OFMDFM, office of the first minister and deputy first minister', '2016-05', 'The Executive Office'),
  old('royal ulster constabulary', '2001-11', 'Police Service of Northern Ireland'),
  // Scotland: Police and Fire Reform Act 2012, Public Services Reform Act 2010, Children’s Hearings Act 2011.
  old(
    'strathclyde/grampian/tayside police, lothian and borders police, central scotland police, fife constabulary, northern constabulary, dumfries and galloway constabulary',
    '2013-04',
    'Police Scotland',
  ),
  old('care commission, social work inspection agency', '2011-04', 'Care Inspectorate'),
  old('HMIE, learning and teaching scotland', '2011-07', 'Education Scotland'),
  old('NHS health scotland, health protection scotland', '2020-04', 'Public Health Scotland'),
  old('children’s panel advisory committee/committees', '2013-06', 'Children’s Hearings Scotland'),
  old('scottish executive', '2007-09', 'Scottish Government'),
  // Health and Social Care Act 2012, Health and Care Act 2022.
  old('clinical commissioning group/groups, CCG/CCGs', '2022-07', 'integrated care board'),
  old(
    'primary care trust/trusts, PCT/PCTs, strategic health authority/authorities',
    '2013-04',
    'integrated care board',
    { from: '2022-07' },
  ),
  old('sustainability and transformation partnership/partnerships', '2022-07', 'integrated care system'),
  old(
    'public health england',
    '2021-10',
    'UK Health Security Agency” or “Office for Health Improvement and Disparities',
  ),
  old('NHS digital', '2023-02', 'NHS England'),
  old('health and social care information centre, HSCIC', '2016-08', 'NHS England', { from: '2023-02' }),
  old('health education england', '2023-04', 'NHS England'),
  old('NHS improvement', '2022-07', 'NHS England'),
  old('NHS commissioning board', '2013-04', 'NHS England'),
  old('NHS direct', '2014-04', 'NHS 111'),
  old('improving access to psychological therapies, IAPT', '2023-01', 'NHS Talking Therapies'),
  old('commission for social care inspection, healthcare commission', '2009-04', 'Care Quality Commission'),
  // Protection of Freedoms Act 2012.
  old('criminal records bureau', '2012-12', 'Disclosure and Barring Service'),
  old(
    'CRB check/checks/checked/checking/disclosure/disclosures/form/forms/clearance/cleared/certificate/certificates/number/numbers/application/applications, CRB or, CRBs, enhanced/standard/valid/current CRB',
    '2012-12',
    'DBS check',
  ),
  old('ISA barred/register/registration/registered', '2012-12', 'DBS barred list'),
  old('independent safeguarding authority', '2012-12', 'Disclosure and Barring Service'),
  old('vetting and barring scheme', '2012-09', 'Disclosure and Barring Service'),
  old('list 99, POCA list, POVA list', '2009-10', 'DBS barred list'),
  // Working Together to Safeguard Children 2013 and 2018.
  old('common assessment framework/frameworks, ECAF', '2018-07', 'early help assessment'),
  old('CAF/CAFs', '2018-07', 'early help assessment', {
    near: /\b(?:CAFs|forms?|assess\w+|famil\w+|child\w*|pupils?|lead professional|TAC|TAF|early help|level|referr\w+|step\w*|complet\w+|process|meetings?|consent)\b/,
  }),
  old(
    'framework for the assessment of children in need, initial and core assessment/assessments',
    '2013-04',
    'child and family assessment',
  ),
  old(
    'what to do if you’re worried a child is being abused 2006',
    '2015-03',
    'What to do if you’re worried a child is being abused (2015)',
  ),
  old(
    'every child matters outcome/outcomes/agenda/framework, five outcomes of every child matters',
    '2010-11',
    'Working Together to Safeguard Children',
  ),
  old('contactpoint, contact point database', '2010-08', 'the local information-sharing route', {
    near: /\b(?:ContactPoint|database)\b/,
  }),
  old('safeguarding children and safer recruitment in education', '2014-04', 'Keeping Children Safe in Education'),
  old(
    'sexual violence and sexual harassment between children in schools and colleges',
    '2022-09',
    'Keeping Children Safe in Education, part five',
  ),
  old('sexting in schools and colleges', '2020-12', 'Sharing nudes and semi-nudes'),
  old('no secrets guidance', '2015-04', 'Care and support statutory guidance'),
  old('data protection act 1998, DPA 1998', '2018-05', 'Data Protection Act 2018'),
  // Children and Families Act 2014; the Additional Learning Needs and Education Tribunal (Wales) Act 2018. Northern Ireland still has statements.
  old('on/at school action', '2014-09', 'SEN support', { near: /\bSchool Action\b(?! (?:[Pp]lan|Plus))/ }),
  old('school action plus', '2014-09', 'SEN support'),
  old('SEN code of practice 2001', '2014-09', 'SEND code of practice'),
  old(
    'statement/statements of special educational need/needs, statement/statements of SEN, SEN statement/statements, statemented, statementing',
    '2018-04',
    'education, health and care plan',
    { near: ELSEWHERE },
  ),
  // Inspection: Ofsted’s handbooks and its announcements of September 2024 and November 2025.
  old('single inspection framework', '2018-01', 'inspection of local authority children’s services (ILACS)', {
    near: /\b(?:Ofsted|inspect\w+|children[’']s services)\b/i,
  }),
  old('common inspection framework', '2019-09', 'education inspection framework'),
  old(
    'rated/judged/graded/deemed (as) outstanding/good/inadequate (overall) by ofsted, ofsted outstanding/good/inadequate (rated), outstanding/good/inadequate ofsted rating/grade/judgement, ofsted rating/grade/judgement of outstanding/good/inadequate, ofsted rated/judged/graded',
    '2025-11',
    'report card',
    { near: SCHOOL },
  ),
  old(
    'overall effectiveness grade/judgement/rating/grades/judgements/ratings, judged for overall effectiveness',
    '2026-04',
    'the grade for each area',
    { near: /\b(?:Ofsted|inspect\w+)\b/i },
  ),
  // Programmes and helplines.
  old(
    'troubled families programme/team/teams/scheme/initiative/worker/workers/coordinator/unit, troubled families',
    '2021-04',
    'Families First Partnership programme',
    { from: '2025-04', near: /\bTroubled Families\b/ },
  ),
  old(
    'connexions service/services/adviser/advisers/personal/centre/centres/worker/workers/office',
    '2012-09',
    'National Careers Service',
  ),
  old('national domestic violence helpline', '2019-11', 'National Domestic Abuse Helpline'),
  old('get connected helpline', '2016-11', 'The Mix'),
  old('child support agency', '2012-12', 'Child Maintenance Service'),
  old('child tax credit/credits, working tax credit/credits', '2025-04', 'Universal Credit'),
  old('healthy start voucher/vouchers', '2022-04', 'Healthy Start card'),
  // Police, probation and the borders.
  old(
    'child exploitation and online protection centre, CEOP centre',
    '2013-10',
    'CEOP, part of the National Crime Agency',
  ),
  old('serious organised crime agency', '2013-10', 'National Crime Agency'),
  old('association of chief police officers, ACPO', '2015-04', 'National Police Chiefs’ Council'),
  old('independent police complaints commission', '2018-01', 'Independent Office for Police Conduct'),
  old('IPCC', '2018-01', 'Independent Office for Police Conduct', { near: /\b(?:police|officers?|complain\w*)\b/i }),
  old('HMIC, inspectorate of constabulary', '2017-07', 'HMICFRS', { near: /^(?!.*Fire)/s }),
  old('national offender management service, NOMS', '2017-04', 'HM Prison and Probation Service'),
  old(
    'national probation service, community rehabilitation company/companies, probation trust/trusts',
    '2021-06',
    'Probation Service',
  ),
  old('UK border agency, UKBA', '2013-04', 'UK Visas and Immigration'),
  old('tier 4 visa/visas/sponsor/student', '2020-10', 'Student visa'),
  // Departments and regulators.
  old('schools and families, DCSF', '2010-05', 'Department for Education'),
  old('department for education and skills, DFES', '2007-07', 'Department for Education', {
    near: /^(?!.*(?:Wales|Welsh|Llywodraeth))/s,
  }),
  old(
    'department for communities and local government, DCLG',
    '2018-01',
    'Ministry of Housing, Communities and Local Government',
  ),
  old('department for levelling up, DLUHC', '2024-07', 'Ministry of Housing, Communities and Local Government'),
  old('department for digital', '2023-02', 'Department for Culture, Media and Sport'),
  old('education and skills funding agency, education funding agency, ESFA', '2025-04', 'Department for Education'),
  old('national college for teaching and leadership, NCTL', '2018-04', 'Teaching Regulation Agency'),
  old('general social care council, GSCC', '2012-08', 'Social Work England', { from: '2019-12' }),
  old('children’s workforce development council, CWDC', '2012-04', 'Department for Education'),
  old('UK council for child internet safety, UKCCIS', '2018-11', 'UK Council for Internet Safety'),
  old('legal services commission', '2013-04', 'Legal Aid Agency'),
  // Charities that changed their names.
  old('CAADA', '2015-02', 'SafeLives'),
  old('british association for adoption and fostering, BAAF', '2015-08', 'CoramBAAF'),
  old('who cares trust', '2016-01', 'Become', { near: /\bWho Cares\b/ }),
  old('addaction', '2020-03', 'WithYou', { from: '2024-06' }),
  old(
    'early intervention foundation, what works for children’s social care, what works centre for children’s social care',
    '2023-07',
    'Foundations',
  ),
  // Councils that others replaced: structural changes orders of 2018 to 2022.
  old(
    'northamptonshire county council',
    '2021-04',
    'North Northamptonshire Council” or “West Northamptonshire Council',
  ),
  old('cumbria county council', '2023-04', 'Cumberland Council” or “Westmorland and Furness Council'),
  old('somerset county council', '2023-04', 'Somerset Council'),
  old('north yorkshire county council', '2023-04', 'North Yorkshire Council'),
  old('dorset county council', '2019-04', 'Dorset Council'),
  old('buckinghamshire county council', '2020-04', 'Buckinghamshire Council'),
  old('bournemouth borough council, borough of poole', '2019-04', 'BCP Council'),
];
