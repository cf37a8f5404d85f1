/**
 * Below who says so: the month from which each was old, a stroke and that from which its successor is right; how it is written; what to write
 * instead; and in brackets of what its sentence must be (`NEAR`). What no law, government or body says of itself is not here.
 */
export const OLD_NAMES = `
https://www.legislation.gov.uk/ukpga/2017/16
  2019-10 local safeguarding children board/boards, local safeguarding children’s board/boards, LSCB/LSCBs → safeguarding children partnership
  2019-10 serious case review/reviews, SCR/SCRs → local child safeguarding practice review [a review, not a register]
  2018-07 national panel of independent experts → Child Safeguarding Practice Review Panel
https://www.legislation.gov.uk/ukpga/2004/31
  2006-04/2019-10 area child protection committee/committees, ACPC/ACPCs → safeguarding children partnership
https://www.gov.scot/publications/national-guidance-child-protection-scotland-2021/
  2021-10 significant case review/reviews → learning review [a review]
https://www.gov.wales/single-unified-safeguarding-review-guidance
  2024-10 child/adult practice review/reviews → Single Unified Safeguarding Review [a review]
https://safeguarding.wales/
  2019-11 protection of vulnerable adults training/course/courses/policy/procedures/process/meeting/meetings/team/referral/referrals → Wales Safeguarding Procedures
  2019-11 POVA policy/procedures/process/meeting/meetings/team/referral/referrals/lead/coordinator → Wales Safeguarding Procedures
  2019-11 all wales child protection procedures → Wales Safeguarding Procedures
https://www.careinspectorate.wales/how-we-inspect-adult-and-childrens-services
  2018-01 care and social services inspectorate (for) (wales), care and social services inspectorate, CSSIW → Care Inspectorate Wales
https://www.legislation.gov.uk/anaw/2016/2
  2017-04 care council for wales → Social Care Wales
https://www.legislation.gov.uk/anaw/2014/5
  2015-04 general teaching council for wales, GTCW → Education Workforce Council
https://www.legislation.gov.uk/ukpga/2014/29
  2015-02 welsh assembly government → Welsh Government
https://www.legislation.gov.uk/anaw/2020/1
  2020-05 national assembly for wales, welsh assembly → Senedd
https://gov.wales/written-statement-health-board-boundary-bridgend-associated-planning
  2019-04 abertawe bro morgannwg university health board, abertawe bro morgannwg, ABMU → Swansea Bay University Health Board
  2019-04 cwm taf university health board → Cwm Taf Morgannwg University Health Board
https://www.legislation.gov.uk/nia/2022/3
  2022-04 health and social care board → Strategic Planning and Performance Group
https://www.legislation.gov.uk/nia/2009/1
  2009-04 health and social services board/boards, health and social services trust/trusts → Health and Social Care Trust
https://www.legislation.gov.uk/nia/2014/12
  2015-04 education and library board/boards, BELB, WELB, NEELB, SEELB → Education Authority
https://www.legislation.gov.uk/nia/2011/7
  2012-09 regional child protection committee → Safeguarding Board for Northern Ireland
https://www.legislation.gov.uk/nia/2016/5
  2016-05 DHSSPS/DHSSPSNI, social services and public safety → Department of Health
  2016-05 OFMDFM, office of the first minister and deputy first minister → The Executive Office
https://www.legislation.gov.uk/ukpga/2000/32
  2001-11 royal ulster constabulary → Police Service of Northern Ireland
https://www.legislation.gov.uk/asp/2012/8
  2013-04 strathclyde/grampian/tayside police, lothian and borders police, central scotland police, fife constabulary → Police Scotland
  2013-04 northern constabulary, dumfries and galloway constabulary → Police Scotland
https://www.legislation.gov.uk/asp/2010/8
  2011-04 care commission, social work inspection agency → Care Inspectorate
https://www.legislation.gov.uk/ssi/2019/336
  2020-04 NHS health scotland, health protection scotland → Public Health Scotland
https://www.legislation.gov.uk/asp/2011/1
  2013-06 children’s panel advisory committee/committees → Children’s Hearings Scotland
https://www.legislation.gov.uk/ukpga/2012/11
  2012-07 scottish executive → Scottish Government
https://www.legislation.gov.uk/ukpga/2022/31
  2022-07 clinical commissioning group/groups, CCG/CCGs → integrated care board
  2022-07 sustainability and transformation partnership/partnerships → integrated care system
  2022-07 NHS improvement → NHS England
  2022-07 NHS commissioning board → NHS England
https://www.legislation.gov.uk/ukpga/2012/7
  2013-04/2022-07 primary care trust/trusts, PCT/PCTs, strategic health authority/authorities → integrated care board
  2012-08/2019-12 general social care council, GSCC → Social Work England
https://www.gov.uk/government/organisations/public-health-england
  2021-10 public health england → UK Health Security Agency” or “Office for Health Improvement and Disparities
https://www.england.nhs.uk/2023/02/nhs-digital-and-nhs-england-complete-merger/
  2023-02 NHS digital → NHS England
  2023-02 health and social care information centre, HSCIC → NHS England
https://www.legislation.gov.uk/uksi/2023/368
  2023-04 health education england → NHS England
https://www.england.nhs.uk/mental-health/adults/nhs-talking-therapies/
  2023-01 improving access to psychological therapies, IAPT → NHS Talking Therapies
https://www.legislation.gov.uk/ukpga/2008/14
  2009-04 commission for social care inspection, healthcare commission → Care Quality Commission
https://www.legislation.gov.uk/ukpga/2012/9
  2012-12 criminal records bureau → Disclosure and Barring Service
  2012-12 CRB check/checks/checked/checking/disclosure/disclosures/form/forms/clearance/cleared/certificate/certificates/number/numbers/application/applications → DBS check
  2012-12 CRB or, CRBs, enhanced/standard/valid/current CRB → DBS check
  2012-12 ISA barred/register/registration/registered → DBS barred list
  2012-12 independent safeguarding authority → Disclosure and Barring Service
  2012-09 vetting and barring scheme → Disclosure and Barring Service
https://www.legislation.gov.uk/ukpga/2006/47
  2009-10 list 99, POCA list, POVA list → DBS barred list
https://www.gov.uk/government/publications/working-together-to-safeguard-children--2
  2018-07 common assessment framework/frameworks, ECAF → early help assessment
  2018-07 CAF/CAFs → early help assessment [an assessment]
  2013-04 framework for the assessment of children in need, initial and core assessment/assessments → child and family assessment
https://www.gov.uk/government/publications/what-to-do-if-youre-worried-a-child-is-being-abused--2
  2015-03 what to do if you’re worried a child is being abused 2006 → What to do if you’re worried a child is being abused (2015)
https://www.gov.uk/government/publications/keeping-children-safe-in-education--2
  2014-04 safeguarding children and safer recruitment in education → Keeping Children Safe in Education
https://www.gov.uk/government/publications/sexual-violence-and-sexual-harassment-between-children-in-schools-and-colleges
  2022-09 sexual violence and sexual harassment between children in schools and colleges → Keeping Children Safe in Education, part five
https://www.gov.uk/government/publications/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people
  2020-12 sexting in schools and colleges → Sharing nudes and semi-nudes
https://www.gov.uk/government/publications/care-act-statutory-guidance/care-and-support-statutory-guidance
  2015-04 no secrets guidance → Care and support statutory guidance
https://www.legislation.gov.uk/ukpga/2018/12
  2018-05 data protection act 1998, DPA 1998 → Data Protection Act 2018
https://www.gov.uk/government/publications/send-code-of-practice-0-to-25
  2014-09 on/at school action → SEN support [School Action]
  2014-09 school action plus → SEN support
  2014-09 SEN code of practice 2001 → SEND code of practice
https://www.legislation.gov.uk/ukpga/2014/6
  2018-04 statement/statements of special educational need/needs → education, health and care plan [not Northern Ireland]
  2018-04 statement/statements of SEN, SEN statement/statements, statemented → education, health and care plan [not Northern Ireland]
  2018-04 statementing → education, health and care plan [not Northern Ireland]
https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018
  2018-01 single inspection framework → inspection of local authority children’s services (ILACS) [an inspection]
https://www.gov.uk/government/publications/education-inspection-framework
  2019-09 common inspection framework → education inspection framework
https://www.gov.uk/government/news/single-headline-grades-for-schools-scrapped-in-landmark-reform
  2025-11 rated/judged/graded/deemed (as) outstanding/good/inadequate (overall) by ofsted → report card [a school]
  2025-11 ofsted outstanding/good/inadequate (rated), outstanding/good/inadequate ofsted rating/grade/judgement → report card [a school]
  2025-11 ofsted rating/grade/judgement of outstanding/good/inadequate, ofsted rated/judged/graded → report card [a school]
  2024-09 overall effectiveness grade/judgement/rating/grades/judgements/ratings → the grade for each area [a school]
  2024-09 judged for overall effectiveness → the grade for each area [a school]
https://www.gov.uk/government/publications/families-first-partnership-programme
  2021-04/2025-04 troubled families programme/team/teams/scheme/initiative/worker/workers/coordinator/unit → Families First Partnership programme [Troubled Families]
  2021-04/2025-04 troubled families → Families First Partnership programme [Troubled Families]
https://www.nationaldahelpline.org.uk/
  2019-11 national domestic violence helpline → National Domestic Abuse Helpline
https://www.gov.uk/child-tax-credit
  2025-04 child tax credit/credits, working tax credit/credits → Universal Credit
https://www.healthystart.nhs.uk/
  2022-04 healthy start voucher/vouchers → Healthy Start card
https://www.legislation.gov.uk/ukpga/2013/22
  2013-10 child exploitation and online protection centre, CEOP centre → CEOP, part of the National Crime Agency
  2013-10 serious organised crime agency → National Crime Agency
https://www.npcc.police.uk/About/History.aspx
  2015-04 association of chief police officers, ACPO → National Police Chiefs’ Council
https://www.legislation.gov.uk/ukpga/2017/3
  2018-01 independent police complaints commission → Independent Office for Police Conduct
  2018-01 IPCC → Independent Office for Police Conduct [police]
  2017-07 HMIC, inspectorate of constabulary → HMICFRS [not Fire]
https://www.gov.uk/government/organisations/national-offender-management-service
  2017-04 national offender management service, NOMS → HM Prison and Probation Service
https://commonslibrary.parliament.uk/research-briefings/cbp-9252/
  2021-06 community rehabilitation company/companies, probation trust/trusts → Probation Service
https://www.gov.uk/government/organisations/uk-border-agency
  2013-04 UK border agency, UKBA → UK Visas and Immigration
https://www.gov.uk/student-visa
  2020-10 tier 4 visa/visas/sponsor/student → Student visa
https://www.gov.uk/government/organisations/department-for-children-schools-and-families
  2010-05 schools and families, DCSF → Department for Education
https://www.legislation.gov.uk/uksi/2007/3224
  2007-06/2010-05 department for education and skills, DfES → Department for Education
https://www.gov.uk/government/organisations/department-of-health-and-social-care
  2018-01 department of health → Department of Health and Social Care [not Northern Ireland, alone]
https://www.reportfraud.police.uk/
  2025-12 action fraud → Report Fraud
https://www.gov.uk/government/organisations/department-for-communities-and-local-government
  2018-01 department for communities and local government, DCLG → Ministry of Housing, Communities and Local Government
https://www.gov.uk/government/organisations/department-for-levelling-up-housing-and-communities
  2024-07 department for levelling up, DLUHC → Ministry of Housing, Communities and Local Government
https://www.gov.uk/government/organisations/department-for-digital-culture-media-sport
  2023-02 department for digital → Department for Culture, Media and Sport
https://www.gov.uk/government/organisations/education-and-skills-funding-agency
  2025-04 education and skills funding agency, education funding agency, ESFA → Department for Education
https://www.gov.uk/government/organisations/national-college-for-teaching-and-leadership
  2018-04 national college for teaching and leadership, NCTL → Teaching Regulation Agency
https://www.gov.uk/government/groups/uk-council-for-child-internet-safety-ukccis
  2018-11 UK council for child internet safety, UKCCIS → UK Council for Internet Safety
https://www.legislation.gov.uk/ukpga/2012/10
  2013-04 legal services commission → Legal Aid Agency
https://becomecharity.org.uk/why-we-changed-our-name-from-the-who-cares-trust-to-become/
  2016-11 who cares trust → Become [Who Cares]
https://foundations.org.uk/press-release/major-new-evidence-centre-to-focus-on-supporting-family-relationships-to-improve-lives-of-vulnerable-children/
  2023-07 early intervention foundation, what works for children’s social care, what works centre for children’s social care → Foundations
https://www.legislation.gov.uk/uksi/2020/156
  2021-04 northamptonshire county council → North Northamptonshire Council” or “West Northamptonshire Council
https://www.legislation.gov.uk/uksi/2022/331
  2023-04 cumbria county council → Cumberland Council” or “Westmorland and Furness Council
https://www.legislation.gov.uk/uksi/2022/329
  2023-04 somerset county council → Somerset Council
https://www.legislation.gov.uk/uksi/2022/328
  2023-04 north yorkshire county council → North Yorkshire Council
https://www.legislation.gov.uk/uksi/2018/648
  2019-04 dorset county council → Dorset Council
  2019-04 bournemouth borough council, borough of poole → BCP Council
https://www.legislation.gov.uk/uksi/2019/957
  2020-04 buckinghamshire county council → Buckinghamshire Council
`;
