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
  Fens, Fenland, Cotswolds`);

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

/** Adjectives of places, and what their people are called. */
const OF_PLACES = list(`
  Cumbrian, Cornish, Northumbrian, Lancastrian, Glaswegian, Aberdonian, Dundonian, Orcadian, Shetlander, Liverpudlian, Scouse, Mancunian, Geordie,
  Londoner, Bristolian, Brummie, Devonian, Wearsider, Teessider, Merthyr`);

const TOWNS = list(`
  Aberdare, Abergavenny, Abertawe, Abertillery, Aberystwyth, Abingdon, Accrington, Adlington, Adur, Airdrie, Aldershot, Alfreton,
  Allerdale, Alloa, Alnwick, Altrincham, Alum Rock, Alway, Amber Valley, Amersham, Ammanford, Ampthill, Andover, Anglesey, Arbroath,
  Armley, Arun, Ashby-de-la-Zouch, Ashfield, Ashford, Ashington, Ashton-under-Lyne, Askern, Attleborough, Axminster, Aylesbury, Ayr,
  Bacup, Bala, Ballymena, Banbridge, Banbury, Bangor, Bargoed, Barmouth, Barnard Castle, Barnoldswick, Barnstaple, Barrow,
  Barrow-in-Furness, Barton Hill, Basildon, Basingstoke, Bassetlaw, Batley, Bebington, Beccles, Bedlington, Bedworth, Beeston, Belper,
  Benwell, Berwick, Bestwood, Bethesda, Beverley, Bexhill, Bicester, Bideford, Billericay, Billingham, Bingley, Bircotes, Birkenhead,
  Birtley, Bishop Auckland, Blackwood, Blaenau Ffestiniog, Blaenau Gwent, Blandford, Blyth, Bodmin, Bognor Regis, Bolsover,
  Bolton-upon-Dearne, Bootle, Boroughbridge, Boston, Brackley, Bradford-on-Avon, Braintree, Brecon, Brentwood, Bridgnorth, Bridgwater,
  Bridlington, Brighouse, Brixham, Brixton, Bromsgrove, Broxtowe, Brynmawr, Buckingham, Builth Wells, Bulwell, Burgess Hill, Burngreave,
  Burnley, Burntwood, Burslem, Burton, Bury St Edmunds, Butetown, Buxton, Byker, Caerdydd, Caernarfon, Calder Valley, Caldicot, Camborne,
  Cambridge, Cannock, Canterbury, Canvey Island, Carlisle, Carmarthen, Carrickfergus, Casnewydd, Castleford, Catford, Catterick,
  Caversham, Chadderton, Chapel Allerton, Chapeltown, Chatham, Chelmsford, Chelmsley Wood, Cheltenham, Chepstow, Chesham, Cheshunt,
  Chester, Chester-le-Street, Chesterfield, Chichester, Chigwell, Chippenham, Chorley, Cinderford, Cirencester, Clacton, Cleator Moor,
  Cleckheaton, Cleethorpes, Clevedon, Clitheroe, Clydebank, Coalville, Coatbridge, Cockermouth, Colchester, Coleraine, Colne, Colwick,
  Colwyn Bay, Congleton, Conisbrough, Connah’s Quay, Consett, Cookstown, Corby, Corwen, Coulsdon, Cowbridge, Cowdenbeath, Craigavon,
  Cramlington, Cranleigh, Crawley, Crediton, Crewe, Criccieth, Crickhowell, Cromer, Crowborough, Crowland, Cullompton, Cumbernauld,
  Cwmbran, Darfield, Darnall, Dartford, Darwen, Daventry, Dawlish, Denbigh, Dengie, Deptford, Dereham, Desborough, Devizes, Dewsbury,
  Didcot, Dinnington, Diss, Dolgellau, Doncaster, Dorchester, Dover, Downham Market, Downpatrick, Driffield, Droitwich, Dronfield,
  Droylsden, Dumbarton, Dumfries, Dunfermline, Dungannon, Dunstable, Easington, East Grinstead, East Ham, Eastbourne, Easterhouse,
  Eastleigh, Eastwood, Ebbw Vale, Edgware, Edmonton, Egremont, Elgin, Elland, Ellesmere Port, Elswick, Ely, Enniskillen, Epsom, Erdington,
  Erith, Esher, Evesham, Exeter, Failsworth, Fairwater, Fakenham, Falmouth, Fareham, Farnborough, Farnham, Farnworth, Faversham,
  Featherstone, Felixstowe, Felling, Filey, Finchley, Fishguard, Fleetwood, Folkestone, Forest of Dean, Formby, Frinton, Frome, Fylde,
  Gainsborough, Galashiels, Garforth, Gedling, Gillingham, Gipton, Glastonbury, Gleadless, Glenrothes, Glossop, Gloucester, Godalming,
  Golborne, Goldthorpe, Goole, Gornal, Gorseinon, Gorton, Gosport, Govan, Grangemouth, Grangetown, Grantham, Gravesend, Great Harwood,
  Great Yarmouth, Greenock, Guildford, Guisborough, Guiseley, Hailsham, Halesowen, Halifax, Halstead, Hambleton, Hamilton, Handsworth,
  Harehills, Harlech, Harlow, Harpenden, Harpurhey, Harrogate, Hartcliffe, Hartshill, Harwich, Haslemere, Haslingden, Hastings, Hatfield,
  Havant, Haverfordwest, Haverhill, Hawick, Hay-on-Wye, Haydock, Haywards Heath, Heanor, Hebden Bridge, Heckmondwike, Hednesford, Helston,
  Hemel Hempstead, Hemsworth, Hereford, Hertford, Hessle, Hetton, Hexham, Heysham, High Wycombe, Hinckley, Hindley, Hirwaun, Hitchin,
  Hoddesdon, Holbeach, Holbeck, Holme Wood, Holmfirth, Holy Island, Holyhead, Holywell, Honiton, Hope Valley, Horley, Horncastle, Hornsea,
  Horsforth, Horsham, Houghton Regis, Houghton-le-Spring, Hoyland, Hucknall, Huddersfield, Hulme, Hunstanton, Huntingdon, Huyton,
  Hyndburn, Hyson Green, Ilford, Ilfracombe, Ilkeston, Ilkley, Immingham, Ipswich, Irlam, Isle of Sheppey, Isle of Thanet, Jarrow,
  Keighley, Kendal, Keswick, Kettering, Keynsham, Kidderminster, Kidlington, Kidsgrove, Kidwelly, Killingworth, Kilmarnock, Kings Heath,
  Kings Lynn, King’s Lynn, Kirkby, Kirkcaldy, Kirkham, Kirkintilloch, Knaresborough, Knighton, Knottingley, Knowle West, Knutsford,
  Ladywood, Lampeter, Lancaster, Larne, Launceston, Leamington Spa, Leatherhead, Leigh-on-Sea, Leighton Buzzard, Leith, Leominster,
  Letchworth, Lewes, Leyland, Leyton, Leytonstone, Lichfield, Limavady, Lincoln, Liskeard, Littleborough, Littlehampton, Livingston,
  Llanberis, Llandeilo, Llandovery, Llandrindod Wells, Llandudno, Llanelli, Llanfairfechan, Llangefni, Llangollen, Llanidloes, Llanrwst,
  Llantrisant, Llay, Longsight, Longton, Looe, Loughborough, Loughton, Louth, Lowestoft, Ludlow, Lutterworth, Lymington, Lytham,
  Macclesfield, Machynlleth, Maesteg, Magherafelt, Maghull, Maidstone, Maldon, Maltby, Malton, Malvern, Manningham, Mansfield, Margate,
  Market Drayton, Market Harborough, Maryport, Matlock, Melksham, Melton Mowbray, Menai Bridge, Mendip, Mexborough, Middlewich, Midsomer
  Norton, Milford Haven, Millom, Minehead, Mirfield, Mitcham, Monmouth, Montrose, Morecambe, Morley, Morpeth, Moss Side, Mossley,
  Motherwell, Mountain Ash, Musselburgh, Nailsea, Nairn, Nantwich, Nantyglo, Narberth, Neath Port Talbot, Nelson, Netherton, New
  Addington, Newark, Newbury, Newcastle-under-Lyme, Newhaven, Newmarket, Newquay, Newton Abbot, Newton Aycliffe, Newton-le-Willows,
  Newtownabbey, Newtownards, Normanton, North Shields, North Walsham, Northallerton, Northampton, Northfleet, Northwich, Norwich,
  Nuneaton, Oadby, Oakengates, Oban, Okehampton, Oldbury, Ollerton, Omagh, Ormskirk, Ossett, Oswestry, Otley, Oundle, Oxford, Padiham,
  Padstow, Page Hall, Paignton, Peacehaven, Peckham, Peebles, Pembroke Dock, Penarth, Pendle, Penmaenmawr, Penrith, Penzance, Pershore,
  Peterhead, Peterlee, Petersfield, Pickering, Plumstead, Plymstock, Pontardawe, Pontefract, Pontypool, Pontypridd, Poole, Portadown,
  Porthcawl, Porthmadog, Portishead, Portslade, Potters Bar, Poulton-le-Fylde, Prescot, Prestatyn, Preston, Prestwich, Princes Risborough,
  Prudhoe, Pudsey, Purley, Pwllheli, Pyle, Queensbury, Radstock, Rainham, Ramsbottom, Ramsgate, Rawtenstall, Rayleigh, Redditch, Redhill,
  Redruth, Reigate, Renfrew, Retford, Rhayader, Rhondda Cynon Taf, Rhyl, Rhymney, Ribble Valley, Richmondshire, Rickmansworth, Ringland,
  Ripon, Risca, Rochester, Romford, Romsey, Ross-on-Wye, Rossendale, Rossington, Rother Valley, Rowley Regis, Royal Leamington Spa,
  Royton, Rugeley, Ruislip, Runcorn, Runnymede, Rushden, Rusholme, Rutherglen, Ruthin, Ryedale, Ryton, Saffron Walden, Salford, Salisbury,
  Saltash, Saltburn, Sandbach, Sandown, Saundersfoot, Scarborough, Scilly, Seacroft, Seaford, Seaham, Sedgemoor, Sedgley, Selby, Selsey,
  Sevenoaks, Sheerness, Sheppey, Shepton Mallet, Sheringham, Shildon, Shipley, Shirebrook, Shoreham, Shrewsbury, Sidcup, Sidmouth, Sir
  Benfro, Sittingbourne, Skegness, Skelmersdale, Skipton, Sleaford, Small Heath, Smethwick, Sneinton, Solihull, South Lakes, South
  Shields, Southall, Southgate, Southmead, Southport, Southwick, Southwold, Sowerby Bridge, Spalding, Sparkbrook, Speke, Spennymoor,
  Splott, St Albans, St Austell, St Ives, St Pauls, Stafford, Staines, Stalybridge, Stamford, Stamford Hill, Stevenage, Stornoway,
  Stourbridge, Stourport, Stowmarket, Strabane, Stranraer, Stratford, Streatham, Stretford, Stroud, Sudbury, Sunbury, Sutton Coldfield,
  Swadlincote, Swaffham, Swanage, Swanley, Sydenham, Tadcaster, Tamworth, Taunton, Tavistock, Teddington, Teignmouth, Tenby, Tendring,
  Tetbury, Tewkesbury, Thamesmead, Thanet, Thatcham, Thetford, Thirsk, Thornaby, Thornton Heath, Thurnscoe, Thurso, Tiger Bay, Tilbury,
  Tipton, Tiverton, Todmorden, Toller, Tonbridge, Tonypandy, Tooting, Torquay, Totnes, Tottenham, Tow Law, Townhill, Toxteth, Tredegar,
  Treorchy, Trowbridge, Truro, Tunbridge Wells, Tynemouth, Tywyn, Uckfield, Ulverston, Urmston, Usk, Uttoxeter, Uxbridge, Vale of
  Glamorgan, Ventnor, Wadebridge, Wallasey, Wallsend, Waltham Cross, Walthamstow, Walton-on-the-Naze, Wantage, Warminster, Washington,
  Watford, Wath upon Dearne, Wednesbury, Wednesfield, Wellingborough, Welshpool, Welwyn, Wembley, West Bromwich, Weston-super-Mare,
  Wetherby, Weymouth, Wharfedale, Whickham, Whitby, Whitchurch, Whitefield, Whitehaven, Whitley Bay, Whitstable, Wickford, Widnes, Wigton,
  Willenhall, Willesden, Wilmslow, Winchester, Wisbech, Wishaw, Withernsea, Witney, Woking, Wombwell, Wood Green, Woodbridge, Woolwich,
  Wootton Bassett, Workington, Worksop, Worsley, Worthing, Wrecsam, Wrexham, Wyre Forest, Wythenshawe, Yarm, Yate, Yeadon, Yeovil, Ynys
  Môn, Ystalyfera, Ystrad Mynach, Ystradgynlais`);

export const places: readonly string[] = [...new Set([...COUNTIES, ...AUTHORITIES, ...TOWNS, ...OF_PLACES])];

/** Of these, what is hardly ever a surname. */
export const largePlaces: ReadonlySet<string> = new Set([...COUNTIES, ...AUTHORITIES]);

/** Places that are as often first names, surnames or words: they count only after “in”, “from” and the like. */
export const ordinaryPlaces: ReadonlySet<string> = new Set(
  list(`
  Angus, Appleby, Atherton, Barking, Barry, Bath, Bentley, Beverley, Brent, Brough, Buckley, Bude, Burnham, Bury, Cardigan, Carlton,
  Chard, Chelsea, Chester, Clifton, Copeland, Craven, Deal, Denton, Easton, Eccles, Ely, Fens, Flint, Gainford, Garston, Grays, Hadleigh,
  Hamilton, Hanley, Hendon, Heywood, Hyde, Irvine, Jersey, Johnstone, Langley, Leek, Leigh, Marlborough, Middleton, Mold, Morley,
  Nelson, Newtown, Pembroke, Radcliffe, Reading, Ripley, Rothwell, Royston, Rugby, Ryde, Sale, Sandwich, Seaton, Selby,
  Settle, Shipley, Skelton, Stanley, Staveley, Stockwell, Swale, Swinton, Thame, Toller, Tyldesley, Walker, Walton, Ware, Wellington,
  Wells, Winsford, Wyre`),
);
