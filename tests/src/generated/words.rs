//! What made-up projects, people and departments are called: Swedish, plausible, of very different lengths.

use super::chance::Chance;

/// Identity, Swedish and English name of each business area.
pub const AREAS: [(&str, &str, &str); 8] = [
    (
        "administrativa",
        "Administrativa/Gemensamma inkl. IT-infrastruktur",
        "Administrative/Shared incl. IT infrastructure",
    ),
    ("pedagogiska", "Pedagogiska", "Educational"),
    ("sociala", "Sociala", "Social"),
    ("tekniska", "Tekniska", "Technical"),
    ("kultur", "Kultur och fritid", "Culture and leisure"),
    ("miljo", "Miljö och hälsa", "Environment and health"),
    ("naringsliv", "Näringsliv och arbete", "Business and work"),
    ("ovriga", "Övriga", "Other"),
];

/// Identity, names, and whether its projects are wishes for later.
pub const PARTS: [(&str, &str, &str, bool); 4] = [
    ("etapp-1", "E-tjänster etapp 1", "E-services stage 1", false),
    ("pagaende", "Pågående projekt", "Ongoing projects", false),
    ("etapp-2", "Kandidater för etapp 2", "Candidates for stage 2", true),
    ("forvaltning", "Systemförvaltning", "System maintenance", false),
];

pub const KINDS: [(&str, &str, &str); 4] = [
    ("e-tjanst", "E-tjänst", "E-service"),
    ("vidareutveckling", "Vidareutveckling av verksamhetssystem", "Further development of a business system"),
    ("utbildning", "Utbildning", "Training"),
    ("drift", "Drift", "Operation"),
];

pub const PROGRAMMES: [(&str, &str, &str); 5] = [
    ("serviceforvaltning", "Gemensam serviceförvaltning", "Shared service administration"),
    ("kontaktcenter", "Kontaktcenter", "Contact centre"),
    ("e-tjanstprogrammet", "E-tjänstprogrammet", "E-service programme"),
    ("digitalt-arkiv", "Digitalt arkiv", "Digital archive"),
    ("oppna-data", "Öppna data", "Open data"),
];

pub const PHASES: [(&str, &str, &str); 4] = [
    ("initiering", "Initiering", "Initiation"),
    ("planering", "Planering", "Planning"),
    ("genomforande", "Genomförande", "Execution"),
    ("avslut", "Avslut", "Closing"),
];

/// The point, and the phase that it ends.
pub const GATES: [(&str, &str); 5] =
    [("b0", ""), ("b1", "initiering"), ("b2", "planering"), ("b3", "genomforande"), ("b4", "avslut")];

pub const DEPARTMENTS: [(&str, &str); 14] = [
    ("slk", "Stadsledningskontoret"),
    ("service", "Serviceförvaltningen"),
    ("utbildning", "Utbildningsförvaltningen"),
    ("aldre", "Äldreförvaltningen"),
    ("social", "Socialförvaltningen"),
    ("kultur", "Kulturförvaltningen"),
    ("idrott", "Idrottsförvaltningen"),
    ("miljo", "Miljöförvaltningen"),
    ("trafik", "Trafikkontoret"),
    ("exploatering", "Exploateringskontoret"),
    ("stadsbyggnad", "Stadsbyggnadskontoret"),
    ("fastighet", "Fastighetskontoret"),
    ("overformyndar", "Överförmyndarförvaltningen"),
    ("kyrkogard", "Kyrkogårdsförvaltningen"),
];

const FIRST: [&str; 32] = [
    "Åsa",
    "Karin",
    "Björn",
    "Örjan",
    "Anna",
    "Lars-Erik",
    "Fatima",
    "Mehmet",
    "Ingrid",
    "Sven",
    "Ulla-Britt",
    "Per",
    "Jasmina",
    "Göran",
    "Eva",
    "Tomas",
    "Märta",
    "Håkan",
    "Sofia",
    "Ali",
    "Birgitta",
    "Jonas",
    "Leila",
    "Nils",
    "Åke",
    "Maria",
    "Peter",
    "Ylva",
    "Gustaf",
    "Amina",
    "Olof",
    "Zlatka",
];

const LAST: [&str; 32] = [
    "Thorell",
    "Ekdahl",
    "Åkerblom",
    "Öberg",
    "Lindqvist",
    "Nyström",
    "Haddad",
    "Yılmaz",
    "Sandström",
    "Ängvall",
    "Bergman",
    "Ljungqvist",
    "Petrović",
    "Håkansson",
    "Wallin",
    "Sjögren",
    "Adolfsson Bernhardsson",
    "Dahl",
    "Ek",
    "Forsgren",
    "Grönlund",
    "Hallström",
    "Isaksson",
    "Jönsson",
    "Kullberg",
    "Löfgren",
    "Modin",
    "Norén",
    "Rosén",
    "Stål",
    "Vikström",
    "Zetterlund",
];

const SUBJECTS: [&str; 48] = [
    "barnomsorg",
    "bygglov",
    "parkeringstillstånd",
    "färdtjänst",
    "hemtjänst",
    "ekonomiskt bistånd",
    "skolval",
    "felanmälan",
    "serveringstillstånd",
    "bibliotek",
    "idrottshallar",
    "kulturskolan",
    "simskolan",
    "föreningsbidrag",
    "torgplatser",
    "grävtillstånd",
    "livsmedelskontroll",
    "vattenprover",
    "avfall",
    "gravrätt",
    "god man",
    "bostadsanpassning",
    "trygghetslarm",
    "äldreboende",
    "vuxenutbildning",
    "feriejobb",
    "elevhälsa",
    "skolskjuts",
    "skolmat",
    "läxhjälp",
    "modersmål",
    "personalens rese- och tidrapporter",
    "e-faktura",
    "upphandling",
    "diarium",
    "e-arkiv",
    "e-legitimation",
    "kartor",
    "detaljplaner",
    "trafikstörningar",
    "cykelvägar",
    "snöröjning",
    "evenemang",
    "turism",
    "företagsetablering",
    "lokalbokning",
    "synpunkter",
    "nämndhandlingar",
];

const FORMS: [&str; 12] = [
    "E-tjänst för {}",
    "Mina sidor: {}",
    "Ansökan om {} på webben",
    "{} i mobilen",
    "Nytt verksamhetsstöd för {}",
    "Handläggarstöd, {}",
    "Integration {} – ekonomisystem",
    "Ärendeflöde {}",
    "Statistik och uppföljning av {}",
    "Utbildning i {} för handläggare och chefer i samtliga stadsdelsförvaltningar",
    "Drift av {}",
    "Öppna data om {}",
];

/// The name of project number `at`: each is another until forms, subjects and stages are used up.
pub fn project_name(at: usize) -> String {
    let (subject, form) = (SUBJECTS[at % SUBJECTS.len()], FORMS[(at / SUBJECTS.len()) % FORMS.len()]);
    let name = form.replace("{}", subject);
    let mut letters = name.chars();
    let name =
        letters.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + letters.as_str());
    match at / (SUBJECTS.len() * FORMS.len()) {
        0 => name,
        stage => format!("{name}, etapp {}", stage + 1),
    }
}

/// The name of person number `at`.
pub fn person_name(at: usize) -> String {
    let (first, last) = (FIRST[at % FIRST.len()], LAST[(at / FIRST.len() + at * 7) % LAST.len()]);
    match at / (FIRST.len() * LAST.len()) {
        0 => format!("{first} {last}"),
        more => format!("{first} {last} {}", more + 1),
    }
}

/// One of these, by chance.
pub fn one<'a, T>(of: &'a [T], chance: &mut Chance) -> &'a T {
    &of[chance.below(of.len())]
}
