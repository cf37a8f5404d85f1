// Places of the United Kingdom that a bulletin may name: counties, local authorities and larger towns. Written by hand: they come from no
// list, and some are missing. Names that are ordinary words at a sentence's start are below.

const list = (names: string): readonly string[] =>
  names
    .trim()
    .split(/\s*,\s*/)
    .map((name) => name.replace(/\s+/g, ' '));

const COUNTIES = list(`
  Bedfordshire, Berkshire, Buckinghamshire, Cambridgeshire, Cheshire, Cornwall, Cumbria, Cumberland, Westmorland, Derbyshire, Devon,
  Dorset, Durham, Essex, Gloucestershire, Greater Manchester, Hampshire, Herefordshire, Hertfordshire, Huntingdonshire, Isle of Wight,
  Isles of Scilly, Kent, Lancashire, Leicestershire, Lincolnshire, Merseyside, Middlesex, Norfolk, Northamptonshire, Northumberland,
  Nottinghamshire, Oxfordshire, Rutland, Shropshire, Somerset, Staffordshire, Suffolk, Surrey, East Sussex, West Sussex, Sussex, Teesside,
  Tyneside, Wearside, Humberside, Tyne and Wear, Warwickshire, West Midlands, Wiltshire, Worcestershire, North Yorkshire, South Yorkshire,
  West Yorkshire, East Riding, Yorkshire, Cleveland, Avon, Anglesey, Gwynedd, Conwy, Denbighshire, Flintshire, Wrexham, Ceredigion,
  Pembrokeshire, Carmarthenshire, Monmouthshire, Powys, Gwent, Glamorgan, Clwyd, Dyfed, Aberdeenshire, Angus, Argyll, Ayrshire,
  Clackmannanshire, Dumfries, Galloway, Fife, Lanarkshire, Lothian, Midlothian, Moray, Orkney, Perthshire, Renfrewshire, Shetland,
  Stirlingshire, Antrim, Armagh, Fermanagh, Tyrone, Guernsey, Jersey, Isle of Man, Lake District, Peak District, Black Country, Wirral,
  Fens, Cotswolds`);

const AUTHORITIES = list(`
  Barking, Dagenham, Barnet, Bexley, Brent, Bromley, Camden, Croydon, Ealing, Enfield, Greenwich, Hackney, Hammersmith, Fulham, Haringey,
  Harrow, Havering, Hillingdon, Hounslow, Islington, Kensington, Chelsea, Kingston upon Thames, Lambeth, Lewisham, Merton, Newham,
  Redbridge, Richmond, Southwark, Sutton, Tower Hamlets, Waltham Forest, Wandsworth, Westminster, London, Manchester, Salford, Bolton,
  Oldham, Rochdale, Stockport, Tameside, Trafford, Wigan, Knowsley, Liverpool, Sefton, St Helens, Barnsley, Doncaster, Rotherham,
  Sheffield, Gateshead, Newcastle upon Tyne, Newcastle, North Tyneside, South Tyneside, Sunderland, Birmingham, Coventry, Dudley, Sandwell,
  Solihull, Walsall, Wolverhampton, Bradford, Calderdale, Kirklees, Leeds, Wakefield, Hartlepool, Middlesbrough, Redcar, Stockton-on-Tees,
  Stockton, Darlington, Halton, Warrington, Blackburn, Blackpool, Kingston upon Hull, Hull, Grimsby, Scunthorpe, York, Derby, Leicester,
  Nottingham, Telford, Wrekin, Stoke-on-Trent, Stoke, Bristol, Plymouth, Torbay, Bournemouth, Swindon, Peterborough, Luton,
  Southend-on-Sea, Southend, Thurrock, Medway, Bracknell, Slough, Windsor, Maidenhead, Wokingham, Milton Keynes, Brighton, Portsmouth,
  Southampton, Bedford, Cardiff, Swansea, Newport, Merthyr Tydfil, Rhondda, Caerphilly, Torfaen, Bridgend, Neath, Port Talbot, Edinburgh,
  Glasgow, Aberdeen, Dundee, Inverness, Stirling, Perth, Paisley, Falkirk, Belfast, Derry, Londonderry, Lisburn, Newry`);

const TOWNS = list(`
  Accrington, Aldershot, Alnwick, Altrincham, Andover, Ashford, Ashton-under-Lyne, Aylesbury, Banbury, Bangor, Barnstaple, Barrow-in-Furness,
  Barrow, Basildon, Basingstoke, Batley, Berwick, Beverley, Bexhill, Bicester, Bideford, Birkenhead, Bishop Auckland, Blyth, Bodmin, Bognor
  Regis, Bootle, Boston, Braintree, Brentwood, Bridgwater, Bridlington, Brighouse, Burnley, Burton, Bury St Edmunds, Buxton, Camborne,
  Cambridge, Cannock, Canterbury, Carlisle, Carmarthen, Castleford, Chatham, Chelmsford, Cheltenham, Chester, Chesterfield, Chichester,
  Chippenham, Chorley, Cirencester, Clacton, Cleethorpes, Clitheroe, Colchester, Colne, Congleton, Consett, Corby, Crawley, Crewe, Cromer,
  Cwmbran, Dartford, Daventry, Dewsbury, Didcot, Doncaster, Dorchester, Dover, Eastbourne, Eastleigh, Ellesmere Port, Ely, Epsom, Exeter,
  Falmouth, Fareham, Farnborough, Felixstowe, Fleetwood, Folkestone, Gainsborough, Gillingham, Glossop, Gloucester, Goole, Gosport, Grantham,
  Gravesend, Great Yarmouth, Guildford, Halesowen, Halifax, Harlow, Harrogate, Harwich, Hastings, Hatfield, Havant, Haverfordwest, Hebden
  Bridge, Hemel Hempstead, Hereford, Hertford, Hexham, Heysham, High Wycombe, Hinckley, Hitchin, Holyhead, Horsham, Huddersfield, Huntingdon,
  Huyton, Ilkeston, Ilkley, Ipswich, Jarrow, Keighley, Kendal, Kettering, Kidderminster, Kilmarnock, King’s Lynn, Kings Lynn, Kirkby,
  Lancaster, Leamington Spa, Leatherhead, Leigh-on-Sea, Letchworth, Lichfield, Lincoln, Llandudno, Llanelli, Loughborough, Lowestoft, Ludlow,
  Macclesfield, Maidstone, Malvern, Mansfield, Margate, Matlock, Melton Mowbray, Morecambe, Morley, Nantwich, Nelson, Newark, Newbury,
  Newcastle-under-Lyme, Newquay, Northallerton, Northampton, Northwich, Norwich, Nuneaton, Ormskirk, Oswestry, Oxford, Paignton, Penrith,
  Penzance, Peterlee, Pontefract, Pontypool, Pontypridd, Poole, Preston, Pudsey, Ramsgate, Rawtenstall, Redditch, Redruth, Reigate, Retford,
  Rhyl, Ripon, Rochester, Rugeley, Runcorn, Rushden, Salisbury, Scarborough, Selby, Sevenoaks, Shipley, Shrewsbury, Sittingbourne, Skegness,
  Skelmersdale, Skipton, Sleaford, Southport, South Shields, Spalding, Spennymoor, Stafford, Stalybridge, Stamford, Stevenage, St Albans,
  St Austell, St Ives, Stourbridge, Stowmarket, Stratford, Stroud, Sudbury, Sutton Coldfield, Tamworth, Taunton, Thetford, Tilbury, Tiverton,
  Todmorden, Tonbridge, Torquay, Totnes, Trowbridge, Truro, Tunbridge Wells, Uttoxeter, Wallasey, Wallsend, Walthamstow, Washington, Watford,
  Wellingborough, Welwyn, West Bromwich, Weston-super-Mare, Weymouth, Whitby, Whitehaven, Whitley Bay, Whitstable, Widnes, Winchester,
  Wisbech, Witney, Woking, Workington, Worksop, Worthing, Yeovil, Aberystwyth, Dumfries, Hamilton, Kirkcaldy, Ayr, Greenock, Motherwell,
  Livingston, Cumbernauld, Dunfermline, Elgin, Omagh, Ballymena, Coleraine, Craigavon, Brixton, Peckham, Tottenham, Woolwich, Deptford,
  Moss Side, Toxteth, Handsworth, Harehills, Chapeltown, Armley, Beeston, Horsforth, Otley, Bingley, Toller, Easington, Seaham, Ashington,
  Cramlington, Billingham, Thornaby, Saltburn, Guisborough`);

export const places: readonly string[] = [...new Set([...COUNTIES, ...AUTHORITIES, ...TOWNS])];

/** Places that are as often first names, surnames or words: they count only after “in”, “from” and the like. */
export const ordinaryPlaces: ReadonlySet<string> = new Set(
  list(`Angus, Barking, Beverley, Brent, Chelsea, Chester, Deal, Ely, Fens, Hamilton, Jersey, Morley, Nelson, Reading, Bath, Bury, Rugby, Sale,
  Sandwich, Selby, Settle, Shipley, Toller, Ware, Wells`),
);
