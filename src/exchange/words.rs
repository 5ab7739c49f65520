//! The fixed Swedish words of the lists, the same for writing and for reading.

use super::fault::Reason;
use crate::domain::derive::Status;
use crate::domain::requirement::{Answers, RequirementKind};
use crate::domain::{
    ActivityStatus, AdjustmentKind, Answer, Aspect, AssessmentNeed, LifeCycle, MeasureStatus, Operated, PersonalData,
    Priority, Procured, ReviewState, SessionStatus, Severity, SystemKind, UnitKind, WorkStatus, YesNo, fold,
};

/// A value that a list says by a fixed word.
pub(super) trait Worded: Copy + PartialEq + 'static {
    /// The words of all values. The first word of a value is written; the others are read, too.
    const WORDS: &'static [(Self, &'static str)];
    /// The value that an empty cell stands for when written.
    const EMPTY: Option<Self> = None;

    /// The word that is written.
    fn written(self) -> &'static str {
        if Self::EMPTY == Some(self) {
            return "";
        }
        Self::WORDS.iter().find(|(value, _)| *value == self).map_or("", |(_, word)| word)
    }

    /// The value with this word, whatever its case.
    fn read(text: &str) -> Result<Self, Reason> {
        let wanted = fold(text);
        let found = Self::WORDS.iter().find(|(_, word)| fold(word) == wanted).map(|(value, _)| *value);
        found.ok_or_else(Self::unknown)
    }

    /// The fault of a word that no value has, with the words that are written.
    fn unknown() -> Reason {
        let mut allowed: Vec<&'static str> = Vec::new();
        for (value, word) in Self::WORDS {
            if Self::WORDS.iter().find(|(other, _)| other == value).is_some_and(|(_, first)| first == word) {
                allowed.push(word);
            }
        }
        Reason::UnknownWord { allowed }
    }
}

/// The product's names of the consequence categories, which lists use where the register has no names of its own.
pub(super) const CATEGORY_NAMES: [(&str, &str); 6] = [
    ("tasks", "Verksamhetens uppgifter"),
    ("assets", "Tillgångar"),
    ("economy", "Ekonomi"),
    ("individuals", "Enskildas rättigheter, liv och hälsa"),
    ("law", "Lagkrav"),
    ("trust", "Förtroende"),
];

impl Worded for bool {
    const WORDS: &'static [(Self, &'static str)] = &[(true, "Ja"), (false, "Nej")];
}

macro_rules! words {
    ($type:ident $(, empty $empty:ident)? { $($variant:ident $($word:literal)|+),+ $(,)? }) => {
        impl Worded for $type {
            const WORDS: &'static [(Self, &'static str)] = &[$($((Self::$variant, $word)),+),+];
            $(const EMPTY: Option<Self> = Some(Self::$empty);)?
        }
    };
}

words!(UnitKind {
    Municipality "Kommun",
    Federation "Kommunalförbund",
    Region "Region",
    Company "Bolag",
    Board "Nämnd",
    Administration "Förvaltning",
    Section "Sektion",
    Unit "Enhet",
    District "Stadsdel",
});

words!(SystemKind {
    Business "Verksamhetssystem",
    Support "Stödsystem",
    Infrastructure "Infrastruktur",
    Platform "Plattform",
    Service "Tjänst",
    Other "Annat",
});

words!(Operated {
    Internal "Intern" | "Internt",
    External "Extern" | "Externt",
    Cloud "Moln" | "Molntjänst",
    OtherOrganisation "Annan organisation",
});

words!(Procured { Own "Egen" | "Eget", Central "Central" | "Centralt" });

words!(LifeCycle {
    Planned "Planerad" | "Planerat",
    InUse "I drift",
    PhasingOut "Under avveckling",
    Retired "Avvecklad" | "Avvecklat",
});

words!(YesNo, empty Unclear { Yes "Ja" | "Omfattas", No "Nej" | "Omfattas ej", Unclear "Oklart" | "Vet ej" });

words!(PersonalData, empty Unclear {
    None "Inga" | "Nej",
    Personal "Personuppgifter" | "Ja",
    Sensitive "Känsliga" | "Känsliga eller integritetskänsliga" | "Känsliga personuppgifter" | "Integritetskänsliga",
    Unclear "Oklart" | "Vet ej",
});

words!(WorkStatus {
    NotNeeded "Behövs ej" | "Behövs inte" | "Ej aktuell",
    Needed "Behövs",
    Started "Påbörjad" | "Påbörjat" | "Pågår",
    Done "Klar" | "Klart" | "Genomförd",
});

words!(AssessmentNeed, empty Open { Needed "Behövs", NotNeeded "Behövs ej", Open "Oklart" });

words!(AdjustmentKind {
    Accumulation "Ackumulering",
    Aggregation "Aggregering",
    Integration "Integration",
    Distribution "Fördelning" | "Redundans" | "Fördelning eller redundans" | "Fördelning/redundans",
    Pseudonymisation "Pseudonymisering",
});

words!(Answers { Business "Verksamheten", Operations "It-driften", Supplier "Leverantören" });

words!(RequirementKind {
    Organisational "Organisatoriskt",
    People "Personrelaterat",
    Physical "Fysiskt",
    Technical "Tekniskt",
});

words!(SessionStatus { Planned "Planerad", Done "Genomförd" | "Klar", Cancelled "Inställd" | "Avbokad" });

words!(ActivityStatus {
    NotStarted "Ej påbörjad" | "Inte påbörjad",
    Ongoing "Pågår" | "Påbörjad",
    Done "Klar" | "Genomförd",
    Dropped "Utgår",
});

words!(Aspect {
    Confidentiality "K" | "Konfidentialitet",
    Integrity "R" | "Riktighet",
    Availability "T" | "Tillgänglighet",
    Traceability "S" | "Spårbarhet",
});

words!(Status { Classified "Klassad", Incomplete "Ofullständig", Unclassified "Oklassad" });

words!(ReviewState {
    Overdue "Försenad",
    NeedsReview "Behöver omklassas",
    DueSoon "Förfaller",
    Planned "Planerad",
    Unclassified "Oklassad",
    Current "Aktuell",
});

words!(Answer, empty Unanswered {
    Met "Uppfyllt" | "Uppfylls" | "Ja",
    Partly "Delvis" | "Delvis uppfyllt",
    NotMet "Ej uppfyllt" | "Inte uppfyllt" | "Nej",
    NotApplicable "Ej tillämpligt" | "Inte tillämpligt",
    Unanswered "Ej besvarat" | "Inte besvarat",
});

words!(Severity {
    Negligible "Försumbar",
    Moderate "Måttlig",
    Significant "Betydande",
    Serious "Allvarlig",
});

words!(Priority { Low "Låg" | "Lågt", Medium "Medel", High "Hög" | "Högt" });

words!(MeasureStatus {
    Proposed "Föreslagen" | "Föreslaget",
    Decided "Beslutad" | "Beslutat",
    Ongoing "Pågår" | "Pågående",
    Done "Klar" | "Klart" | "Genomförd",
    Cancelled "Avbruten" | "Avbrutet",
});
