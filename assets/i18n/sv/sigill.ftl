### common
common-save = Spara
common-cancel = Avbryt
common-close = Stäng
common-remove = Ta bort…
common-remove-now = Ta bort
common-add = Lägg till
common-edit = Ändra
common-ok = Okej
common-back = Tillbaka
common-next = Nästa
common-search = Sök
common-all = Alla
common-none = Ingen
common-nothing-chosen = Inte angivet
common-more = Mer
common-of = { $part } av { $whole }
common-with = { $first }, { $second }
common-dismiss = Stäng meddelandet
common-date-hint = åååå-mm-dd
common-date-pick = Välj datum för { $field }
common-date-error = ”{ $typed }” är inget datum. Skriv år-månad-dag, till exempel 2026-11-21.
common-calendar-previous = Föregående månad
common-calendar-next = Nästa månad
common-calendar-days = Må Ti On To Fr Lö Sö
common-calendar-months = januari februari mars april maj juni juli augusti september oktober november december
common-list-add = Lägg till i { $field }
common-list-remove = Ta bort { $item }
common-table-columns = Kolumner
common-table-columns-reset = Visa alla kolumner
common-table-filter = Filtrera { $column }
common-table-filter-hint = Filtrera
common-table-ascending = { $column }, sorterad stigande
common-table-descending = { $column }, sorterad fallande
common-table-sort = Sortera efter { $column }
common-badge-level = { $aspect } { $level }
common-badge-unclassified = { $aspect } oklassad
common-badge-incomplete = { $aspect } ofullständig
common-badge-level-incomplete = { $aspect } { $level }, ofullständig
common-said-incomplete = { $aspect } ofullständig
common-said-raised = (höjd från { $from })
common-said-lowered = (sänkt från { $from })
common-badge-raised = { $badge }, höjd från { $from }
common-badge-lowered = { $badge }, sänkt från { $from }
common-level-example = { $definition } Hos oss: { $example }
common-level-none = Inte bedömd
common-undo = Ångra
common-redo = Gör om

# end of common

### words
words-unit-municipality = Kommun
words-unit-federation = Kommunalförbund
words-unit-region = Region
words-unit-company = Bolag
words-unit-board = Nämnd
words-unit-administration = Förvaltning
words-unit-section = Sektion
words-unit-unit = Enhet
words-unit-district = Stadsdel
words-system-business = Verksamhetssystem
words-system-support = Stödsystem
words-system-infrastructure = Infrastruktur
words-system-platform = Plattform
words-system-service = Tjänst
words-system-other = Annat
words-operated-internal = Intern
words-operated-external = Extern
words-operated-cloud = Moln
words-operated-other-organisation = Annan organisation
words-procured-own = Egen
words-procured-central = Central
words-life-planned = Planerad
words-life-in-use = I drift
words-life-phasing-out = Under avveckling
words-life-retired = Avvecklad
words-yes = Ja
words-no = Nej
words-unclear = Oklart
words-personal-none = Inga
words-personal-personal = Personuppgifter
words-personal-sensitive = Känsliga eller integritetskänsliga
words-personal-unclear = Oklart
words-work-not-needed = Behövs ej
words-work-needed = Behövs
words-work-started = Påbörjad
words-work-done = Klar
words-adjust-accumulation = Ackumulering
words-adjust-aggregation = Aggregering
words-adjust-integration = Integration
words-adjust-distribution = Fördelning eller redundans
words-adjust-pseudonymisation = Pseudonymisering
words-aspect-confidentiality = Konfidentialitet
words-aspect-integrity = Riktighet
words-aspect-availability = Tillgänglighet
words-aspect-traceability = Spårbarhet
words-question-confidentiality = Vad händer om någon obehörig får del av det?
words-question-integrity = Vad händer om det är fel, ändras eller förstörs?
words-question-availability = Vad händer om det inte går att nå när det behövs?
words-question-traceability = Vad händer om det inte går att se vem som gjorde vad?
words-level-0 = Försumbar
words-level-1 = Måttlig
words-level-2 = Betydande
words-level-3 = Allvarlig
words-level-4 = Synnerligen allvarlig
words-level-0-definition = Ingen eller försumbar påverkan.
words-level-1-definition = Uppgifterna blir märkbart svårare att utföra. Mindre skada eller kostnad. Begränsad påverkan på en person.
words-level-2-definition = De viktigaste uppgifterna går att utföra, men klart sämre. Betydande skada eller kostnad. Betydande påverkan på någons rättigheter eller hälsa, men inte livshotande.
words-level-3-definition = En eller flera av de viktigaste uppgifterna går inte att utföra. Omfattande skada, stor kostnad. Allvarlig påverkan på rättigheter, liv eller hälsa.
words-level-4-definition = Ligger utanför metoden: kan röra Sveriges säkerhet (säkerhetsskydd). Inga krav tas fram.
words-status-classified = Klassad
words-status-incomplete = Ofullständig
words-status-unclassified = Oklassad
words-activity-classification = Klassning
words-activity-critical = Verksamhetskritiska klassade
words-activity-review = Omklassning i tid
words-activity-action-plans = Handlingsplaner
words-activity-risk-analyses = Riskanalyser
words-activity-threshold-analyses = Tröskelanalyser
words-activity-impact-assessments = Konsekvensbedömningar
words-activity-reports = Åtgärdsförslag i tid
words-activity-suppliers = Leverantörer uppföljda
words-activity-rule-classification = Grön när minst { $share } % av systemen är klassade. Gul när fler återstår.
words-activity-rule-critical = Grön när alla verksamhetskritiska system är klassade. Gul när något återstår.
words-activity-rule-review = Räknar system som har klassats eller ska omklassas. Grön när inget är försenat eller behöver omklassas. Gul annars.
words-activity-rule-action-plans = Räknar egna system och andra där en handlingsplan har bedömts. Grön när minst { $share } % har en klar plan eller inte behöver någon. Gul när fler återstår.
words-activity-rule-risk-analyses = Räknar egna system och andra där en riskanalys har bedömts. Grön när minst { $share } % har en klar analys eller inte behöver någon. Gul när fler återstår.
words-activity-rule-threshold-analyses = Räknar system med personuppgifter. Grön när minst { $share } % har en tröskelanalys. Gul när fler återstår.
words-activity-rule-impact-assessments = Räknar system där en konsekvensbedömning behövs, pågår eller är klar. Grön när minst { $share } % är klara. Gul när fler återstår.
words-activity-rule-reports = Räknar klassade system. Grön när inget åtgärdsförslag är försenat. Gul annars.
words-activity-rule-suppliers = Räknar system som någon utanför driver. Grön när minst { $share } % är uppföljda i tid. Gul när fler återstår.
words-level-unknown = { $aspect } okänd
words-review-overdue = Försenad
words-review-needs-review = Behöver omklassas
words-review-due-soon = Förfaller
words-review-planned = Planerad
words-review-unclassified = Oklassad
words-review-current = Aktuell
words-standing-draft = Utkast
words-standing-decided = Beslutad
words-standing-superseded = Ersatt
words-answers-business = Verksamheten
words-answers-operations = It-driften
words-answers-supplier = Leverantören
words-requirement-organisational = Organisatoriskt
words-requirement-people = Personrelaterat
words-requirement-physical = Fysiskt
words-requirement-technical = Tekniskt
words-mark-personal-data = Personuppgifter
words-mark-patient-data = Patientdatalagen
words-mark-secrecy = Offentlighets- och sekretesslagen
words-mark-cybersecurity = Cybersäkerhetslagen
words-category-tasks = Verksamhetens uppgifter
words-category-assets = Tillgångar
words-category-economy = Ekonomi
words-category-individuals = Enskildas rättigheter, liv och hälsa
words-category-law = Lagkrav
words-category-trust = Förtroende
words-answer-unanswered = Ej besvarat
words-answer-met = Uppfyllt
words-answer-partly = Delvis
words-answer-not-met = Ej uppfyllt
words-answer-not-applicable = Ej tillämpligt
words-severity-negligible = Försumbar
words-severity-moderate = Måttlig
words-severity-significant = Betydande
words-severity-serious = Allvarlig
words-to-confirm-copied = Kopierat från ett annat system
words-to-confirm-reworded = Kravet har fått ny lydelse
words-to-confirm-merged = Kravet har delats eller slagits ihop
words-priority-low = Låg
words-priority-medium = Medel
words-priority-high = Hög
words-measure-proposed = Föreslagen
words-measure-decided = Beslutad
words-measure-ongoing = Pågår
words-measure-done = Klar
words-measure-cancelled = Avbruten

words-session-planned = Planerad
words-session-done = Genomförd
words-session-cancelled = Inställd

words-profile-import = Import
words-profile-export = Export
words-activity-not-started = Ej påbörjad
words-activity-ongoing = Pågår
words-activity-done = Klar
words-activity-dropped = Utgår

words-review-change = Förändring
words-review-procurement = Upphandling
words-review-incident = Incident
words-review-new-information = Ny information
words-review-supplier-change = Leverantörsbyte
words-review-other = Annat

words-cause-supplier = Ny leverantör
words-cause-operation = Ny driftform
words-cause-personal-data = Ändrad märkning för personuppgifter
words-cause-asset-added = Ny informationsmängd
words-cause-contract-end = Avtalet går ut
words-gap-open = Öppen
words-gap-planned = Planerad
words-gap-accepted = Accepterad
words-gap-closed = Stängd

# end of words

### questions
questions-scoring = Bedöms eller poängsätts människor?
questions-scoring-more = Uppgifterna används för att beskriva, jämföra eller förutse hur människor är eller beter sig. Exempel: skolan räknar fram vilka elever som riskerar att inte nå målen.
questions-automated = Fattas beslut automatiskt?
questions-automated-more = Systemet avgör något som har rättslig eller liknande betydelse för någon, utan att en människa prövar det. Exempel: ekonomiskt bistånd beviljas av en regelmotor.
questions-monitoring = Övervakas människor systematiskt?
questions-monitoring-more = Människor följs, iakttas eller loggas löpande, kanske utan att märka det. Exempel: kameror vid resecentrum eller positioner från hemtjänstens mobiler.
questions-sensitive = Behandlas känsliga eller mycket personliga uppgifter?
questions-sensitive-more = Hälsa, religion, etnicitet, fackligt medlemskap, brott, eller annat som hör till privatlivet. Exempel: socialtjänstens akter eller skolhälsovårdens journaler.
questions-large = Är behandlingen stor?
questions-large-more = Många människor, många uppgifter om var och en, lång tid eller hela kommunen. Exempel: alla elever i grundskolan under nio år.
questions-matching = Samkörs uppgifter från olika håll?
questions-matching-more = Uppgifter som samlats in för skilda ändamål läggs ihop på ett sätt som människor inte räknar med. Exempel: bygglov jämförs med folkbokföring och elförbrukning.
questions-vulnerable = Gäller det människor i utsatt läge?
questions-vulnerable-more = De som har svårt att säga nej eller ta till vara sin rätt: barn, patienter, äldre, asylsökande, men också anställda. Exempel: boende på ett särskilt boende.
questions-technology = Används ny teknik, eller teknik på ett nytt sätt?
questions-technology-more = Följderna är ännu inte kända, för organisationen eller för de berörda. Exempel: talboten som svarar invånare, sensorer i lägenheter, ansiktsigenkänning.
questions-hinders = Kan behandlingen hindra en rättighet, tjänst eller ett avtal?
questions-hinders-more = Uppgifterna avgör om någon får det som den söker. Exempel: uppgifter om skulder avgör om någon får hyra en lägenhet av kommunens bolag.
questions-accumulation = Finns mycket stora mängder på ett ställe?
questions-accumulation-more = Skadan växer när allt går förlorat på en gång. Exempel: e-arkivet med alla nämnders handlingar från trettio år.
questions-aggregation = Läggs uppgifter från många källor ihop?
questions-aggregation-more = Tillsammans säger de mer än var för sig. Exempel: beslutsstödet som hämtar från skola, socialtjänst och ekonomi.
questions-integration = Utbyter det uppgifter med system som skyddas högre?
questions-integration-more = En väg in här kan bli en väg in dit. Exempel: tidbokningen som läser och skriver i journalsystemet.
questions-single-point = Är det en enda punkt som många hänger på?
questions-single-point-more = Stannar det så stannar mycket annat. Exempel: inloggningen som alla verksamheter använder.
questions-needed = Konsekvensbedömning behövs: { $count } kriterier uppfylls
questions-not-needed = Konsekvensbedömning behövs ej: { $count ->
        [0] inget kriterium uppfylls
       *[other] ett kriterium uppfylls
    }
questions-left = { $count } svar kvar

# end of questions

### errors
errors-at = Rad { $place }: { $message }
errors-read-only = Registret är öppnat endast för läsning.
errors-read-only-hint = Öppna det igen när det är ledigt, eller kopiera filen och arbeta i kopian.
errors-read-only-asked = Registret är öppnat endast för läsning.
errors-read-only-at-work = Det går att läsa medan en ändring genomförs.
errors-file-read-only = Filen är skrivskyddad.
errors-folder-read-only = Mappen är skrivskyddad, så registret kan bara läsas.
errors-day-in-future = Den { $date } har inte kommit än. Välj dagens datum eller ett tidigare.
errors-nothing-to-undo = Det finns inget att ångra eller göra om.
errors-missing = Filen finns inte.
errors-missing-hint = Den kan ha flyttats eller bytt namn. Öppna den från sin nya plats.
errors-not-a-register = Filen är inget register.
errors-not-a-register-hint = Välj en fil som slutar på .sigill. Listor i CSV importeras från menyn.
errors-newer = Registret är sparat med en nyare version av Sigill.
errors-newer-hint = Uppdatera Sigill på den här datorn och öppna registret igen.
errors-locked = Registret används av ett annat program.
errors-locked-by = { $user } på { $machine } har registret öppet sedan { $since }.
errors-locked-hint = Vänta tills det är ledigt och försök igen.
errors-unfinished = En tidigare ändring avbröts mitt i och måste tas tillbaka innan registret kan läsas.
errors-unfinished-hint = Öppna registret på en dator som får skriva till filen.
errors-exists = Det finns redan en fil med det namnet.
errors-exists-hint = Välj ett annat namn. Ett register skrivs aldrig över.
errors-changed-by-other = Filen har ändrats av ett annat program sedan den lästes.
errors-changed-by-other-hint = Stäng registret och öppna det igen.
errors-no-such-operation = Det finns ingen ändring med numret { $number }.
errors-disk-full = Disken är full. Inget har ändrats.
errors-disk-full-hint = Frigör utrymme och försök igen.
errors-not-written = Det gick inte att skriva till filen ({ $reason }). Inget har ändrats.
errors-not-written-hint = Kontrollera att disken har plats, att din kvot räcker och att du når mappen. Försök sedan igen.
errors-io-full = disken är full
errors-io-too-large = filen blir större än vad som är tillåtet här
errors-io-denied = du får inte skriva eller läsa där
errors-io-not-found = den finns inte
errors-io-folder = det är en mapp
errors-io = Filen går inte att använda: { $reason }
errors-io-hint = Kontrollera att du når mappen och får läsa och skriva där.
errors-damaged = Filen är skadad: { $reason }
errors-damaged-hint = Filen är orörd. Öppna en säkerhetskopia, eller kontrollera filen med sigill check.
errors-not-found = Posten finns inte längre i registret.
errors-not-found-hint = Någon ändring har tagit bort den. Se Historik.
errors-name-missing = Skriv ett namn.
errors-reference-missing = Skriv en beteckning.
errors-reference-taken = Beteckningen { $reference } används redan av { $holder }.
errors-reference-taken-hint = Välj en annan beteckning.
errors-unit-name-taken = Det finns redan en enhet som heter { $name } på samma plats.
errors-unit-in-itself = En enhet kan inte ingå i sig själv.
errors-depends-on-itself = Ett system kan inte bero på sig självt.
errors-level-missing = Välj nivå för { $aspects }.
errors-level-beyond-scale = Nivå { $level } finns inte i registrets skala.
errors-decision-date-missing = Skriv beslutets datum.
errors-decision-in-future = Beslutsdatumet { $date } ligger i framtiden.
errors-decision-older = Det gällande beslutet är från { $date }, alltså senare än det här.
errors-decided-is-fixed = En beslutad klassning ändras inte.
errors-decided-is-fixed-hint = Gör en ny klassning. Den gamla finns kvar och går att läsa.
errors-adjustment-reason-missing = Skriv varför nivån justeras.
errors-nothing-to-adjust = { $aspect } har ingen härledd nivå att justera.
errors-raise-not-above = En höjning måste ligga över den härledda nivån { $level }.
errors-lowering-not-below = En sänkning måste ligga under den härledda nivån { $level }.
errors-ends-before-start = Slutdatumet ligger före startdatumet.
errors-mark-reason-missing = Skriv vad som har hänt.
errors-interval-out-of-range = Intervallet ska vara 1–120 månader.
errors-off-ground = Nivån stämmer inte med den värsta konsekvenskategorin: { $aspects }.
errors-off-ground-hint = Sätt nivån till den värsta kategorins, eller ändra kategorierna.
errors-lowering-reason-missing = Informationstypen får inte sänkas utan skäl. Skriv varför för { $aspects }.
errors-type-name-taken = Det finns redan en informationstyp som heter { $name }.
errors-range-reversed = Lägsta nivån ({ $least }) är högre än den högsta ({ $most }).
errors-no-such-requirement = Kravkatalogen har inget krav { $id }.
errors-not-applicable-reason-missing = Skriv varför { $id } inte är tillämpligt.
errors-date-in-future = Datumet { $date } ligger i framtiden.
errors-activity-missing = Skriv vad som ska göras.
errors-waits-for-itself = En åtgärd kan inte vänta på sig själv.
errors-acceptance-reason-missing = Skriv varför risken accepteras.
errors-accepted-by-missing = Ange rollen som accepterar risken.
errors-no-gap-to-accept = { $id } har ingen brist att acceptera. Svara först Delvis eller Ej uppfyllt.
errors-system-missing = Välj ett system.
errors-requirement-missing = Välj ett krav.
errors-date-missing = Ange ett datum.
errors-date-unreadable = Ett datum går inte att läsa. Skriv det som 2026-11-21, eller lämna fältet tomt.
errors-catalogue-empty = Kravkatalogen har inga krav.
errors-catalogues-differ = Registren använder olika kravkataloger eller versioner. Byt kravkatalog i det ena först, så att svaren följer med.
errors-nothing-to-dismiss = Det finns ingen sådan ändring att avfärda längre.
errors-month-out-of-range = Månaden ska vara 1–12 och året ha fyra siffror.

# end of errors

### commands
commands-new-register = Nytt register
commands-open-register = Öppna register…
commands-open-example = Öppna exempelregister
commands-close-register = Stäng registret
commands-new-record = Ny post på sidan
commands-new-system = Nytt system
commands-new-asset = Ny informationsmängd
commands-new-unit = Ny enhet
commands-filter = Filtrera listan
commands-import = Importera…
commands-export-whole = Exportera hela registret (JSON)…
commands-merge = Slå ihop med…
commands-new-from-whole = Nytt register från JSON…
commands-export = Exportera…
commands-go-overview = Översikt
commands-go-systems = System
commands-go-assets = Informationsmängder
commands-go-types = Informationstyper
commands-go-plan = Handlingsplan
commands-go-review = Omklassning
commands-go-catalogue = Kravkatalog
commands-go-history = Historik
commands-go-settings = Inställningar
commands-larger = Större text
commands-smaller = Mindre text
commands-usual-size = Normal textstorlek
commands-help = Hjälp
commands-quit = Avsluta

# end of commands

### app
app-operation-named = { $operation } ”{ $subject }”
app-operation-undone = Ångrade: { $operation }
app-operation-redone = Gjorde om: { $operation }
app-operation-create-register = Nytt register
app-operation-import-ciso = Importerade tillgångar från CISO Assistant
app-operation-merge-register = Slog ihop med
app-operation-save-settings = Ändrade inställningar
app-operation-create-unit = Ny enhet
app-operation-edit-unit = Ändrade enhet
app-operation-remove-unit = Tog bort enhet
app-operation-create-system = Nytt system
app-operation-edit-system = Ändrade system
app-operation-edit-systems = Ändrade flera system
app-operation-duplicate-system = Duplicerade system
app-operation-remove-system = Tog bort system
app-operation-remove-systems = Tog bort flera system
app-operation-create-asset = Ny informationsmängd
app-operation-edit-asset = Ändrade informationsmängd
app-operation-edit-assets = Ändrade flera informationsmängder
app-operation-duplicate-asset = Duplicerade informationsmängd
app-operation-remove-asset = Tog bort informationsmängd
app-operation-remove-assets = Tog bort flera informationsmängder
app-operation-link-asset = Kopplade informationsmängd
app-operation-unlink-asset = Tog bort koppling
app-operation-set-dependency = Satte beroende
app-operation-remove-dependency = Tog bort beroende
app-operation-save-draft = Sparade utkast
app-operation-discard-draft = Kastade utkast
app-operation-decide-classification = Beslutade klassning
app-operation-adjust = Justerade nivå
app-operation-remove-adjustment = Tog bort justering
app-operation-plan-session = Planerade klassning
app-operation-plan-sessions = Planerade klassningar
app-operation-cancel-session = Tog bort planering
app-operation-mark-for-review = Märkte för omklassning
app-operation-clear-review-mark = Tog bort märkning
app-operation-dismiss-mark = Avfärdade märkning
app-operation-restore-mark = Återtog avfärdad märkning
app-operation-spread-sessions = Fördelade klassningar
app-operation-save-list-profile = Sparade mall för listor
app-operation-remove-list-profile = Tog bort mall för listor
app-operation-create-activity = Ny aktivitet
app-operation-edit-activity = Ändrade aktivitet
app-operation-remove-activity = Tog bort aktivitet
app-operation-start-year = Startade årshjul
app-operation-add-year-examples = Lade in exempel på årshjul
app-operation-import-activity = Importerade årshjul
app-operation-decide-session = Beslutade klassningar
app-operation-save-session = Sparade klassningstillfälle
app-operation-create-common-type = Ny informationstyp
app-operation-edit-common-type = Ändrade informationstyp
app-operation-remove-common-type = Tog bort informationstyp
app-operation-add-type-library = Lade in startbiblioteket
app-operation-save-threshold-analysis = Tröskelanalys
app-operation-save-aggravation = Försvårande omständigheter
app-operation-save-assessment = Självskattning
app-operation-save-assessments = Besvarade krav
app-operation-copy-assessments = Kopierade svar
app-operation-confirm-assessments = Bekräftade svar
app-operation-save-practice = Så gör vi
app-operation-create-measure = Ny åtgärd
app-operation-edit-measure = Ändrade åtgärd
app-operation-edit-measures = Ändrade åtgärder
app-operation-remove-measure = Tog bort åtgärd
app-operation-remove-measures = Tog bort åtgärder
app-operation-carry-over = Förde över till nästa plan
app-operation-accept-risk = Accepterade risk
app-operation-accept-risks = Accepterade risker
app-operation-remove-acceptance = Tog bort riskacceptans
app-operation-save-follow-up = Följde upp leverantör
app-operation-save-follow-ups = Följde upp leverantörer
app-operation-remove-follow-up = Tog bort leverantörsuppföljning
app-operation-adopt-catalogue = Bytte kravkatalog till version
app-operation-submit-plan = Lämnade åtgärdsförslag
app-operation-import-assessment = Importerade självskattning
app-operation-import-measure = Importerade handlingsplan
app-operation-import-acceptance = Importerade riskacceptanser
app-operation-import-follow-up = Importerade leverantörsuppföljningar
app-operation-import-practice = Importerade Så gör vi
app-operation-save-analyses = Sparade analyser
app-operation-import = Importerade lista
app-operation-import-unit = Importerade enheter
app-operation-import-system = Importerade system
app-operation-import-asset = Importerade informationsmängder
app-operation-import-carries = Importerade kopplingar
app-operation-import-dependency = Importerade beroenden
app-operation-import-adjustment = Importerade justeringar
app-operation-import-planned-session = Importerade planeringar
app-operation-import-threshold-analysis = Importerade tröskelanalyser
app-operation-import-common-type = Importerade informationstyper
app-operation-import-example = Läste in exempelregistret
app-window-title = Register – Sigill
app-all-units = Alla enheter
app-unit-filter = Visa enhet: { $unit }
app-register-menu = Meny för { $name }
app-nothing-to = { $command }: inget just nu
app-step = { $command }: { $operation }
app-read-only = Skrivskyddad. { $reason }
app-saved = Sparat { $time } · { $operation }
app-overdue = { $count ->
    [one] 1 system försenat
    *[other] { $count } system försenade
}
app-due-soon = { $count } förfaller snart
app-path = Sökväg
app-path-open = Vilket register ska öppnas?
app-path-new = Var ska det nya registret ligga?
app-path-catalogue = Läs in kravkatalog
app-catalogue-file = kravkatalog
app-path-import = Vilken fil ska importeras?
app-path-mapping = Vilken mall ska läsas in?
app-path-whole = Vilket register som JSON ska det nya registret skapas av?
app-path-export-whole = Var ska hela registret sparas?
app-path-merge = Vilket register ska hämtas in?
app-path-export = Var ska listan sparas?
app-path-calendar = Var ska kalenderfilen sparas?
app-file-kind-register = Sigill-register
app-file-kind-whole = Helt register (JSON)
app-whole-file = register
app-whole-saved = Hela registret är exporterat, med hela sin historik.
app-file-kind-list = Lista (CSV)
app-file-kind-mapping = Mall för listor (TOML)
app-file-kind-calendar = Kalender (ICS)
app-new-register-file = Nytt register
app-unsaved-title = Lämna utan att spara?
app-unsaved-message = Du har ändringar som inte är sparade. De försvinner om du går vidare.
app-unsaved-leave = Lämna utan att spara
app-impact-title = { $count ->
    [0] Ändrar inget systems nivå
    [one] Påverkar 1 system
    *[other] Påverkar { $count } system
}
app-impact-remove = Ta bort ”{ $name }”?
app-impact-accept = Genomför
app-impact-decide = Besluta
app-impact-none = Inget systems nivå ändras.
app-impact-only-status = { $count ->
    [one] Hos 1 av dem ändras bara statusen.
    *[other] Hos { $count } av dem ändras bara statusen.
}
app-impact-gone = tas bort
app-impact-undo = Det går att ångra.
app-rests-system = Systemet bär { $assets } informationsmängder, och { $systems } system beror på det. Kopplingarna tas bort; informationsmängderna finns kvar.
app-rests-asset = { $count ->
    [0] Inget system bär informationsmängden.
    *[other] Bärs av { $count } system: { $names }
}
app-rests-type = { $count ->
    [0] Ingen informationsmängd följer typen.
    [one] En informationsmängd följer typen. Den finns kvar, utan informationstyp.
   *[other] { $count } informationsmängder följer typen. De finns kvar, utan informationstyp.
}
app-rests-unit = { $systems } system och { $assets } informationsmängder blir utan enhet. { $parts } underliggande enheter flyttas upp.
app-rests-decision = Klassningen och dess beslut tas också bort ur listorna. De finns kvar i historiken.
app-job-open = Öppnar { $file }
app-job-export = Exporterar { $file }
app-job-trend = Räknar kvartalen ur historiken
app-job-import = Läser { $file }
app-job-example = Skapar exempelregistret
app-job-import-now = Importerar { $file }
app-job-change = Genomför { $operation }
app-busy = Vänta tills det är klart: { $job }
app-closes-when-done = Fönstret stängs när det är klart: { $job }
app-job-cancelled = Avbrutet. Registret är som det var.
app-exported = Listan är sparad med { $count } rader.
app-calendar-file = omklassning
app-calendar-saved = Kalenderfilen är sparad.
app-calendar-saved-hint = Öppna den i kalendern för att lägga in datumen. En senare fil flyttar dem i stället för att lägga till nya.
app-imported = { $file } är importerad.
app-imported-nothing = { $file } stämmer redan med registret.
app-opened-read-only = Registret är öppnat endast för läsning. { $reason }
app-opened-read-only-hint = Du kan läsa och exportera. Öppna det igen senare för att ändra.
app-settings-broken = Programmets inställningar gick inte att läsa och har fått sina grundvärden.
app-settings-unwritable = Programmets inställningar gick inte att spara: { $reason }
app-dropped-unknown = Sigill öppnar register (.sigill) och listor (.csv).
app-dropped-needs-register = Öppna ett register först, och släpp listan sedan.
app-help-keys = Tangenter
app-help-more-keys = Ctrl+1–9 byter sida. Pilarna går i listor, Enter öppnar, Esc går tillbaka.
app-help-overview = Läget i registret: hur många system som är klassade, vad som är försenat och vad som är gjort. Välj en siffra för att se listan bakom den. Grön eller gul framför en aktivitet följer en regel som visas när du pekar på raden eller når den med tangentbordet. Diagrammen kan visas som tabell, och allt kan kopieras.
app-help-systems = Alla system med sin skyddsnivå. Nivån härleds: den högsta nivån hos informationen som systemet bär, hos systemets egen klassning och hos de system som beror på det. Öppna ett system för att se varför, läsa kraven, koppla information, klassa, justera eller göra en tröskelanalys. I självskattningen svarar 1–4 och 0, 6–9 säger hur allvarlig bristen är, J och K eller pilarna flyttar, N går till nästa obesvarade, Enter skriver, B bekräftar och A använder det enheten har skrivit.
app-help-assets = Det som klassas: minsta meningsfulla mängd information, till exempel elevakter eller löneunderlag. Klassa varje informationsmängd en gång. Alla system som bär den får nivån.
app-help-types = Vanlig information som organisationen bedömer en gång för alla enheter, med väntad nivå eller ett spann. Under Avvikelser syns det som ligger utanför, under Olika bedömningar det som två enheter har bedömt olika. Startbiblioteket är en utgångspunkt som organisationen själv beslutar om.
app-help-plan = Vad som görs åt bristerna, det försenade först. Åtgärder är hela registrets åtgärder. Under Åtgärdsförslag syns vilka system som har lämnat förslag efter klassningen och vilka som är sena. Riskacceptanser visar vad som är accepterat och vad som har förfallit. Leverantörer visar vilka leverantörer som ska följas upp.
app-help-review = Vad som behöver klassas om, det mest brådskande först. Nästa klassning räknas från beslutets datum. Planera ett möte eller märk det som behöver en ny klassning i förtid.
app-help-catalogue = Vad en nivå kräver, område för område. Ett krav gäller från en viss nivå av konfidentialitet, riktighet, tillgänglighet eller spårbarhet, eller för alla system. Välj ett krav för att läsa hela, med varför det ställs och hur man visar att det är uppfyllt. En nyare version, eller en egen katalog, granskas här innan den börjar gälla.
app-help-history = Allt som har gjorts i registret: vem, när, vad, före och efter. Inget skrivs över.
app-help-settings = Registrets namn och intervall, skalan med egna exempel, konsekvenskategorier, lagrum, enheter och mallar för listor, och hur fönstret ser ut på den här datorn.
app-help-intake-name = Importera en lista
app-help-intake = En lista med andra rubriker än Sigills egna tolkas i fem steg. 1: vad som hittades i filen, och en mall om listan har kommit förut. 2: vart kolumnerna ska. 3: vad nivåer, ord och datum betyder. 4: vad varje rad ger. Rätta det som är fel och svara på frågor. 5: vad som görs, som en enda ändring som går att ångra. Inget ändras före det. Enter går till nästa steg, Ctrl+Enter även när ett fält har tangentbordet, och Esc går tillbaka. Pilarna går i raderna, med Skift markeras flera.
app-example-name = Tallbackens stadsdel

# end of app

### start
start-about = Informationsklassning för verksamheten
start-open-note = Fortsätt i ett register på din dator eller en delad mapp
start-new-note = Börja ett tomt register för en organisation eller en sektion
start-example-note = Prova med en påhittad stadsdel med 72 system
start-recent = Senaste register
start-no-recent = Här visas de register som du har öppnat.
start-drop = Du kan också släppa en .sigill-fil var som helst i fönstret.
start-forget = Ta bort { $name } från listan
start-theme-system = Som datorn
start-theme-light = Ljust
start-theme-dark = Mörkt

# end of start

### overview
overview-title = Översikt
overview-whole = hela registret · { $date }
overview-unit = { $unit } med underliggande enheter · { $date }
overview-all-units = Visa hela registret
overview-copy = Kopiera som CSV
overview-systems = System i registret
overview-own = { $count } egna
overview-central = { $count } centrala
overview-own-classified = Egna klassade
overview-own-planned = { $count } planerade med datum
overview-plans-done = Handlingsplaner klara
overview-risks-done = Riskanalyser klara
overview-not-needed = { $count } behövs ej
overview-overdue = Försenade
overview-due-soon = { $count } förfaller inom { $days } dagar
overview-needs-review = Behöver omklassas
overview-planned = { $count } planerade
overview-incomplete = Ofullständiga
overview-incomplete-note = någon del saknar beslut
overview-unclassified = Oklassade
overview-unclassified-note = inget beslut alls
overview-critical-classified = Verksamhetskritiska klassade
overview-critical = { $count } verksamhetskritiska
overview-adjustments = Justeringar att ompröva
overview-adjustments-note = källan har ändrats eller slutet är nära
overview-circles = System i cirklar
overview-circles-note = beroenden som går runt
overview-assets-decided = Informationsmängder beslutade
overview-assets-undecided = { $count } utan beslut
overview-outside-type = { $count } avviker från typ
overview-differing = { $count ->
    [one] 1 olika bedömning
   *[other] { $count } olika bedömningar
}
overview-personal = Personuppgifter
overview-personal-systems = { $count } system
overview-plan-late-reports = { $count } { $number ->
        [one] försenat åtgärdsförslag
       *[other] försenade åtgärdsförslag
    }
overview-plan-remaining-reports = { $count } förslag att lämna
overview-plan-open-gaps = { $count } system med öppna brister
overview-plan-late-measures = { $count } { $number ->
        [one] försenad åtgärd
       *[other] försenade åtgärder
    }
overview-plan-lapsed = { $count } system med förfallen riskacceptans
overview-plan-suppliers = { $count } system med ej uppföljd leverantör
overview-table-late-measures = Försenade åtgärder
overview-threshold-done = { $count } { $number ->
        [one] tröskelanalys gjord
       *[other] tröskelanalyser gjorda
    }
overview-threshold-missing = { $count } utan tröskelanalys
overview-assessment = { $count } { $number ->
        [one] konsekvensbedömning kvar
       *[other] konsekvensbedömningar kvar
    }
overview-units = Per enhet
overview-units-unit = Enhet
overview-units-systems = System
overview-units-classified = Klassade
overview-units-incomplete = Ofullständiga
overview-units-unclassified = Oklassade
overview-units-overdue = Försenade
overview-units-share = { $count } ({ $share } %)
overview-units-no-systems = inga system
overview-units-spoken = { $unit }: { $systems } system, { $classified } klassade, { $incomplete } ofullständiga, { $overdue } försenade
overview-units-outside = { $count } system hör inte till någon av enheterna.
overview-activities = Läge per aktivitet
overview-light-green = Grön
overview-light-yellow = Gul
overview-light-off = Berör inget system
overview-trend = Klassade system per kvartal
overview-trend-day = Dag
overview-trend-percent = Andel klassade i procent
overview-trend-records = Räknat ur
overview-trend-told = historiken
overview-trend-untold = dagens uppgifter
overview-table-figures = Nyckeltal
overview-table-figure = Nyckeltal
overview-table-count = Antal
overview-table-review = Omklassning: { $state }
overview-table-assets = Informationsmängder
overview-table-outside-type = Informationsmängder som avviker från typ
overview-table-differing = Olika bedömningar av samma information
overview-table-activity = Aktivitet
overview-table-total = Berör
overview-table-done = Klart
overview-table-remaining = Kvar
overview-table-light = Läge
overview-table-critical = Verksamhetskritiska
overview-table-own = Egna
overview-charts = Diagram
overview-as-table = Visa som tabell
overview-as-charts = Visa som diagram
overview-heat-cell = { $row }, { $column }: { $count } system
overview-trend-share = { $share } %
overview-trend-now = nu
overview-trend-quarter = kv { $quarter } { $year }
overview-trend-quarter-short = kv { $quarter }
overview-trend-spoken = { $date }: { $classified } av { $systems } system klassade ({ $share } %), { $incomplete } ofullständiga
overview-trend-hover = { $what }. Sparar klassningslistan som den var den dagen.
overview-trend-note = * Registret fanns inte då: dagens system är räknade med den dagens beslut.
overview-trend-unread = Historiken är lång eller kunde inte läsas, så kvartalen är inte räknade.
overview-trend-read = Räkna ur historiken
overview-activity-done = { $done } · { $remaining } kvar
overview-units-critical = Kritiska
overview-units-shares = Klassade: { $critical } verksamhetskritiska, { $own } egna
overview-copy-picture = Kopiera som bild
overview-picture-copied = Diagrammen är kopierade som bild.
overview-started = { $count } påbörjade
overview-needed = { $count } behövs
overview-next = Närmast i tur
overview-next-all = Visa alla
overview-next-nothing = Inget är försenat eller förfaller.
overview-next-nothing-until = Inget är försenat eller förfaller. Nästa klassning: { $name }, { $date }.
overview-empty = Här syns läget i siffror när registret har system. Börja med det första systemet, eller importera en lista.
overview-empty-first = Till systemen

# end of overview

### records
records-filters = Filtrera
records-export = Exportera…
records-set = { $set } { $count }
records-chip = Filter: { $set }
records-chip-clear = Ta bort filtret { $set }
records-nothing-clear = Rensa filtret
records-selected = { $count } markerade
records-bulk-change = Ändra…
records-bulk-remove = Ta bort markerade…
records-bulk-deselect = Avmarkera
records-bulk-what = Vad ska ändras?
records-bulk-unit = Ny enhet
records-bulk-accept = Ändra alla
records-close = Stäng rutan
records-duplicate = Duplicera
records-copy-name = { $name } (kopia)
records-tab-details = Uppgifter
records-leave-title = Ändringarna är inte sparade
records-leave-accept = Kasta ändringarna
records-link = Koppla…
records-link-accept = Koppla
records-pick-nothing = Inget hittades.
records-unlink = Koppla bort { $name }
records-note-edit = Ändra anteckningen om { $name }
records-note = Anteckning

# end of records

### systems
systems-title = System
systems-count = { $all }, varav { $own } egna
systems-count-shown = { $shown } av { $all } visas
systems-new = Nytt system
systems-list-classification = Klassningslista
systems-list-systems = System
systems-list-carries = Kopplingar till information
systems-list-dependencies = Beroenden
systems-show-retired = Visa avvecklade
systems-nothing = Här samlas de system som hanterar er information. Börja med det första, eller importera en lista.
systems-nothing-fits = Inget system stämmer med filtret.
systems-several = { $count } system
systems-reference = Beteckning
systems-name = Namn
systems-unit = Enhet
systems-level = Skyddsnivå
systems-review = Omklassning
systems-kind = Typ
systems-description = Beskrivning
systems-supplier = Leverantör
systems-operated = Drift
systems-operated-by = Drivs av
systems-procured = Anskaffning
systems-life-cycle = Livscykel
systems-critical = Verksamhetskritisk
systems-act = Cybersäkerhetslagen
systems-personal-data = Personuppgifter
systems-system-owner = Systemägare
systems-administrator = Systemförvaltare
systems-information-owners = Informationsägare
systems-object-owner = Objektägare
systems-object-leader = Objektledare
systems-contract-until = Avtal till
systems-tags = Etiketter
systems-note = Anteckning
systems-status = Status
systems-decided-on = Klassad
systems-due = Nästa klassning
systems-action-plan = Handlingsplan
systems-risk-analysis = Riskanalys
systems-impact-assessment = Konsekvensbedömning
systems-work-date = { $work }, datum
systems-interval = Eget intervall i månader
systems-interval-hint = Registrets: { $months }
systems-section-basics = Grunduppgifter
systems-section-responsible = Ansvariga
systems-section-operation = Drift och leverantör
systems-section-judgements = Bedömningar
systems-section-work = Arbete
systems-section-other = Övrigt
systems-set-own = Egna
systems-set-central = Centrala
systems-set-critical = Verksamhetskritiska
systems-set-own-planned = Egna med planerad klassning
systems-set-personal = Med personuppgifter
systems-set-threshold-done = Tröskelanalys gjord
systems-set-threshold-missing = Personuppgifter utan tröskelanalys
systems-set-assessment = Konsekvensbedömning återstår
systems-threshold = Tröskelanalys
systems-threshold-needed = Bedömning behövs
systems-threshold-not-needed = Bedömning behövs ej
systems-threshold-missing = Saknas
systems-adjustment = Justering
systems-adjustment-review = { $adjustment } (behöver omprövas)
systems-adjustment-expired = { $adjustment } (gick ut { $date })
systems-adjustment-ends = { $adjustment } (går ut { $date })
systems-set-adjustment = Justering behöver omprövas
systems-set-circle = I en beroendecirkel
systems-set-draft = Med utkast
systems-set-remains = { $activity }, kvar att göra
systems-set-report-late = Försenade åtgärdsförslag
systems-set-report-remaining = Åtgärdsförslag att lämna
systems-set-acceptance-lapsed = Förfallna riskacceptanser
systems-set-supplier-missing = Leverantören är inte uppföljd
systems-set-open-gaps = Öppna brister
systems-set-retired = Avvecklade
systems-retired-note = Avvecklat: räknas inte med och ger inga nivåer vidare.
systems-tab-information = Information { $count }
systems-tab-dependencies = Beroenden { $count }
systems-leave-message = Om du lämnar systemet nu försvinner det du har skrivit.
systems-information-nothing = Systemet bär ingen information ännu. Skyddsnivån kommer från den information som systemet bär.
systems-link-title = Koppla information till { $name }
systems-link-search = Sök informationsmängd
systems-link-new = Ny informationsmängd
systems-link-new-name = Namn på den nya informationsmängden
systems-dependencies-nothing = Inga beroenden ännu. Ett system som andra vilar på får den skyddsnivå som de behöver.
systems-rests-on = Vilar på { $count }
systems-rests-on-note = Nivåerna härifrån ärvs av systemen nedan.
systems-dependents = Vilar på detta { $count }
systems-dependents-note = Nivåerna från systemen nedan ärvs hit.
systems-inherits = Ärver
systems-tick = { $aspect } ärvs: { $name }
systems-part = Ta bort beroendet av { $name }
systems-circle = Beroendena går i cirkel med { $names }. Alla i cirkeln får den högsta nivån bland dem.
systems-depend-title = Koppla { $name } till andra system
systems-depend-above = { $name } vilar på dem
systems-depend-below = De vilar på { $name }
systems-depend-search = Sök system
systems-depend-chosen = de valda systemen
systems-bulk-title = Ändra { $count } system
systems-bulk-life-cycle = Nytt steg i livscykeln
systems-bulk-status = Ny status
systems-bulk-date = Datum för statusen

# end of systems

### assets
assets-title = Informationsmängder
assets-count = { $all }, varav { $decided } klassade
assets-count-shown = { $shown } visas av { $all }
assets-new = Ny informationsmängd
assets-list-assets = Informationsmängder
assets-list-carries = Kopplingar till system
assets-nothing = Här samlas den information som verksamheten hanterar, till exempel elevakter eller löneunderlag. Börja med den första, eller importera en lista.
assets-nothing-fits = Ingen informationsmängd stämmer med filtret.
assets-several = { $count } informationsmängder
assets-reference = Beteckning
assets-name = Namn
assets-unit = Enhet
assets-level = Nivå
assets-review = Omklassning
assets-systems = Finns i system
assets-description = Beskrivning
assets-information-owners = Informationsägare
assets-record-type = Handlingstyp
assets-personal-data = Personuppgifter
assets-laws = Lagrum
assets-laws-hint = Till exempel OSL 26 kap. 1 §
assets-common-type = Informationstyp
assets-common-type-unknown = Finns inte bland informationstyperna
assets-common-type-expects = Väntad nivå: { $ranges }.
assets-common-type-open = Typen säger inget om nivån.
assets-common-type-fixed = Får inte sänkas utan motivering.
assets-note = Anteckning
assets-decided-on = Klassad
assets-decided-by = Beslutad av
assets-decision-reference = Beslutsreferens
assets-due = Nästa klassning
assets-section-basics = Grunduppgifter
assets-section-responsible = Ansvariga
assets-section-law = Personuppgifter och lag
assets-section-other = Övrigt
assets-set-decided = Klassade
assets-set-undecided = Utan beslutad klassning
assets-set-draft = Med utkast
assets-set-unlinked = Finns inte i något system
assets-set-of-type = Följer typen
assets-set-outside-type = Avviker från typ
assets-set-lowered-type = Sänkt fast typen inte får sänkas
assets-tab-systems = System { $count }
assets-leave-message = Om du lämnar informationsmängden nu försvinner det du har skrivit.
assets-systems-nothing = Informationsmängden finns inte i något system ännu. Koppla den till de system som hanterar den, så får de sin skyddsnivå.
assets-link-title = Koppla { $name } till system
assets-link-search = Sök system
assets-bulk-title = Ändra { $count } informationsmängder
assets-bulk-common-type = Ny informationstyp
assets-bulk-personal-data = Innehåller personuppgifter

# end of assets

### types

types-title = Informationstyper
types-new = Ny informationstyp
types-tab-types = Typer ({ $count })
types-tab-deviations = Avvikelser ({ $count })
types-tab-differing = Olika bedömningar ({ $count })
types-note = Vanlig information som bedöms en gång, så att den får samma nivå överallt. Nivåer från startbiblioteket är en utgångspunkt: de gäller först när organisationen har beslutat dem.
types-nothing = Här samlas information som finns på många håll, till exempel elevakter eller löneunderlag, med den nivå som organisationen väntar sig. Då blir samma sak bedömd lika i alla enheter.
types-nothing-fits = Ingen informationstyp passar filtret.
types-leave-message = Det som du har skrivit om informationstypen försvinner.
types-import = Importera…
types-library = Lägg in startbiblioteket
types-library-accept = Lägg in
types-library-about = Startbiblioteket är en utgångspunkt, inte ett beslut. Gå igenom typerna, ändra nivåer och motiveringar så att de stämmer hos er, och besluta dem i organisationen.
types-library-count = { $count ->
    [one] En typ läggs in. Typer som redan finns lämnas orörda.
   *[other] { $count } typer läggs in. Typer som redan finns lämnas orörda.
}
types-library-nothing = Alla typer i startbiblioteket finns redan här.
types-name = Namn
types-description = Beskrivning
types-section-levels = Väntade nivåer
types-section-law = Lag och personuppgifter
types-least = { $aspect }, lägst
types-most = { $aspect }, högst
types-lowering = Får sänkas
types-yes = Ja
types-no = Nej
types-may-be-lowered = Får sänkas
types-may-be-lowered-about = Om inte måste den som bedömer lägre skriva varför, och samordnaren ser det under Avvikelser.
types-motivation = Motivering
types-laws = Lagrum
types-personal-data = Personuppgifter
types-type-note = Anteckning
types-followers = Följs av
types-followed-by-none = Ingen informationsmängd följer typen.
types-followed-by = { $count ->
    [one] En informationsmängd följer typen
   *[other] { $count } informationsmängder följer typen
}
types-new-asset = Ny informationsmängd av typen
types-asset = Informationsmängd
types-type = Informationstyp
types-expected = väntat { $range }
types-standing = Läge
types-reason = Motivering
types-lowered = Får inte sänkas
types-below = Lägre än väntat
types-above = Högre än väntat
types-both = Lägre och högre än väntat
types-only-lowered = Bara de som inte får sänkas
types-show-all = Visa alla
types-deviations-note = Beslutade nivåer utanför typens spann. De som har sänkts fast typen inte får sänkas står först.
types-deviations-nothing = Alla beslutade informationsmängder ligger inom spannet för sin typ.
types-deviations-without-types = När det finns informationstyper syns här de informationsmängder som har beslutats utanför spannet för sin typ.
types-deviations-fits = Ingen avvikelse passar filtret.
types-differing-note = Samma eller liknande information som har beslutats minst två nivåer isär. Jämför motiveringarna och bestäm vilken bedömning som ska gälla.
types-differing-nothing = Ingen samma eller liknande information har beslutats två nivåer isär.
types-differing-gap = { $count } nivåer isär
types-same-type = Samma informationstyp: { $name }
types-same-name = Samma namn
types-alike = Liknande namn
types-decided = Beslutad { $date }

### units
units-new = Ny enhet
units-nothing = Här byggs organisationen upp: kommunen eller bolaget överst, förvaltningar och sektioner under. Börja med den översta enheten.
units-note = System och informationsmängder räknas där de hör hemma.
units-export = Exportera…
units-name = Namn
units-kind = Slag
units-parent = Ingår i
units-top = Ingen, står överst
units-officer = Handläggare
units-officer-hint = Helst en roll
units-systems = System
units-assets = Informationsmängder
units-holds = Här finns { $systems } system och { $assets } { $assets ->
    [one] informationsmängd
   *[other] informationsmängder
}. Tas enheten bort blir de kvar utan enhet, och det som ligger under flyttas upp ett steg.
units-add-beneath = Ny enhet under den här
units-close = Stäng rutan
units-leave-message = Om du lämnar enheten nu försvinner det du har skrivit.

# end of units

### session
session-title = Klassning av { $name }
session-rows = Klassningar i { $name }
session-system-as-such = Systemet som sådant
session-column-name = Informationsmängd
session-column-reason = Skäl
session-cell = { $row }, { $aspect }: { $level }
session-cell-open = inte bedömd
session-cell-decided = gällande beslut { $level }
session-cell-odd = { $cell } (se anmärkningen)
session-place = { $row } · { $aspect }
session-guided = Guidat läge
session-new = nytt utkast
session-kept = sparat utkast
session-unsaved = utkast med osparade ändringar
session-remaining = kvar att klassa: { $open } av { $all }
session-all-rated = inget kvar att klassa
session-decide = Besluta
session-save-draft = Spara utkast
session-discard = Kasta utkasten…
session-clear-row = Töm raden
session-previous = Beslutet { $date }:
session-take-over = Ta över
session-take-over-level = Ta över { $aspect } { $level }
session-start-row = Utgå från beslutet
session-start-all = Utgå från alla { $count } beslut
session-carried-over = Skälet följer med från förra beslutet.
session-carried-over-keep = Stämmer fortfarande
session-carried-over-keep-aspect = Skälet för { $aspect } stämmer fortfarande
session-reason = Skäl för { $aspect }
session-reason-hint = Vad är det värsta rimliga som kan hända, och för vem?
session-categories = Konsekvens för (valfritt)
session-category-none = Inte bedömd
session-ground = Grund: { $category }
session-off-ground = Värsta kategorin, { $category }, ger { $level }.
session-use-ground = Använd { $level }
session-type = Informationstyp { $name }: { $range }
session-type-below = Lägre än informationstypen. Skriv gärna varför.
session-type-forbidden = Lägre än informationstypen tillåter. Det behöver ett skäl, och samordnaren får se det.
session-type-above = Högre än informationstypen. Skriv gärna varför.
session-law-below = { $law } talar för minst { $level }.
session-similar = Liknande klassningar
session-similar-in = i { $place }
session-impact-more = och { $count } till
session-facts = Klassningstillfälle
session-held-on = Klassad den
session-participants = Deltagare
session-participant-add = Lägg till deltagare
session-participants-same = Samma som förra gången
session-participant-role = Deltagare { $number }, roll
session-participant-name = Deltagare { $number }, namn
session-participant-remove = Ta bort deltagare { $number }
session-role-hint = Roll
session-name-hint = Namn (valfritt)
session-notes = Anteckningar
session-notes-hint = Hur ni gjorde, och vad som är bra att minnas nästa gång
session-weighed = Underlag för { $row }
session-personal-data = Personuppgifter
session-laws = Lagrum
session-sections = { $law }, paragraf
session-sections-hint = Till exempel 26 kap. 1 §
session-other-laws = Annat lagrum
session-other-laws-hint = Till exempel skollagen (2010:800)
session-decision = Beslut
session-counts = Beslutas: { $decided }. Blir kvar som utkast: { $drafts }. Rörs inte: { $untouched }.
session-decided-by = Beslutad av (roll)
session-decided-by-hint = Till exempel avdelningschef
session-decided-on = Beslutsdatum
session-reference = Beslutets beteckning
session-reference-hint = Diarienummer eller § i protokollet
session-reference-missing = Utan beteckning går det att besluta, men revisorer letar efter den: den visar var beslutet finns.
session-supersedes = Det här beslutet ersätter beslutet { $date }. Det gamla går fortfarande att läsa under Beslut.
session-four = Rör det Sveriges säkerhet?
session-four-outside = Nivå 4 ligger utanför metoden. Den gäller bara information som kan röra Sveriges säkerhet.
session-four-manager = Frågan hör till säkerhetsskyddschefen. Skriv inte in själva informationen här.
session-four-contact = Kontakt: { $contact }
session-four-trap = Uppgifter i vård, skola och socialtjänst kan vara mycket känsliga utan att röra Sveriges säkerhet. Då är nivå 3 den högsta.
session-four-special = Särskild analys krävs. Frågan hör till säkerhetsskyddschefen. Skriv inte in själva informationen här.
session-four-no = Nej, välj 3
session-four-yes = Ja, behåll 4
session-leave = Spara utkastet först?
session-leave-means = Klassningen har ändringar som inte är sparade.
session-leave-unsaved = Lämna utan att spara
session-stay = Fortsätt klassa
session-error-levels = Nivå saknas för { $aspects }. Minst en rad behöver en nivå i varje aspekt för att något ska kunna beslutas.
session-error-by = Ange vem som beslutar, till exempel avdelningschef.
session-guide-question = Blir konsekvensen minst { $level } om { $condition }?
session-guide-yes = Ja
session-guide-no = Nej
session-guide-keys = J svarar ja, N svarar nej, backsteg tar tillbaka.
session-guide-back = Ta tillbaka senaste svaret
session-guide-answered-yes = Ja, minst { $level }
session-guide-answered-no = Nej, inte { $level }
session-guide-proposes = Svaren ger
session-guide-use = Använd nivån och skälet
session-guide-reason = Om { $condition } blir konsekvensen { $level }: { $definition }
session-guide-reason-not = Den blir inte { $level }.
session-guide-if-confidentiality = någon obehörig får del av det
session-guide-if-integrity = det är fel, ändras eller förstörs
session-guide-if-availability = det inte går att nå när det behövs
session-guide-if-traceability = ingen kan säga vem som gjorde vad

# end of session

### why
why-tab = Nivå
why-type = Informationstyp
why-type-below = lägre än väntade { $range }
why-type-above = högre än väntade { $range }
why-type-lowered = Typen får inte sänkas. Motiveringen är:
why-type-reason-missing = Typen får inte sänkas utan motivering, och den saknas.
why-title = Varför?
why-classify = Klassa
why-continue = Fortsätt klassa
why-classify-it = Klassa { $name }
why-own = egen klassning
why-own-of = (egen klassning)
why-adjusted-of = (efter justering)
why-from = från
why-via = via
why-and = och
why-more = Visa { $count } till
why-decided = beslutad { $date }
why-decided-by = beslutad { $date } av { $role }
why-quote = ”{ $words }”
why-raised = höjd: { $kind }
why-lowered = sänkt: { $kind }
why-until = gäller till och med { $date }
why-overtaken = Justeringen behöver omprövas
why-overtaken-raise = Källorna ger nu { $now }, som är högre än justeringens { $level }. Höjningen har ingen verkan längre.
why-overtaken-lowering = Nivån var { $before } när den sänktes. Källorna ger nu { $now }.
why-overtaken-lowering-now = Källorna ger nu { $now }.
why-overtaken-nothing = Det finns inte längre någon nivå att justera.
why-not-standing = Justeringen gäller inte i dag
why-begins = Den börjar gälla { $date }.
why-ends-soon = Justeringen går ut { $date }
why-ends-soon-then = Förnya den om den ska gälla längre. Annars gäller den härledda nivån, { $level }.
why-expired = Den gick ut { $date }. Förnya den eller ta bort den.
why-circle = Ingår i en cirkel med
why-circle-means = Systemen är beroende av varandra: alla får gruppens högsta nivå ({ $aspects }).
why-may-rise = Ofullständig: nivån kan bli högre
why-special-analysis = Särskild analys krävs
why-security-manager = Nivå 4 ligger utanför metoden och hör till säkerhetsskyddschefen. Inga krav tas fram för aspekten.
why-incomplete = ännu okänd: inget av underlaget är klassat
why-unclassified = oklassad: det finns inget underlag att härleda nivån från
why-missing = Saknas
why-missing-more = och { $count } till
why-missing-in = i
why-missing-asset = saknar beslutad nivå för { $aspects }
why-missing-own = förklassningen saknar nivå för { $aspects }
why-missing-dependent = är oklassad i { $aspects }
why-retired = Systemet är avvecklat: det räknas inte och påverkar inga andra.
why-next = Nästa klassning
why-next-none = inget är beslutat ännu
why-next-none-asset = informationsmängden är inte beslutad ännu
why-today = i dag
why-in-days = { $count ->
    [one] i morgon
   *[other] om { $count } dagar
}
why-days-ago = { $count ->
    [one] i går
   *[other] för { $count } dagar sedan
}
why-in-months = om { $count } månader
why-months-ago = för { $count } månader sedan
why-planned = Planerad { $date }
why-plan-passed = Var planerad { $date }, men inget beslut har registrerats
why-marked = Behöver omklassas sedan { $date }
why-happened = Behöver omklassas: { $what }
why-versions = Beslut
why-versions-system = Beslut om systemet som sådant
why-version = Visa allt
why-version-name = { $version }: visa allt
why-compare = Jämför två…

# end of why

### compare
compare-title = Jämför två versioner
compare-older = Den ena
compare-newer = Den andra
compare-before = Gällande mot föregående
compare-draft = Utkast mot gällande
compare-only = Visa bara det som skiljer sig
compare-count = { $count ->
    [0] Versionerna säger samma sak.
    [one] 1 uppgift skiljer sig.
   *[other] { $count } uppgifter skiljer sig.
}
compare-differs = skiljer sig
compare-standing = Läge
compare-level = Nivå för { $aspect }
compare-reason = Skäl för { $aspect }
compare-category = Kategori: { $name }

# end of compare

### map
map-open = Visa karta
map-title = Beroendekarta: { $name }
map-keys = Pilarna flyttar, Enter går dit, O öppnar posten, Esc går tillbaka
map-record = Öppna posten
map-back = Tillbaka till { $name }
map-circle = Ingår i en beroendecirkel med { $names } ({ $aspects })
map-far-left = Två steg bort
map-left = Beror på det
map-centre = Systemet
map-right = Det vilar på
map-far-right = Två steg bort
map-more = + { $count } till
map-more-said = { $count } till, visa alla
map-fewer = Visa färre
map-fewer-said = Visa färre. { $count } till får inte plats; se posten.
map-carries = { $count ->
    [one] Bär 1 informationsmängd
   *[other] Bär { $count } informationsmängder
}
map-said-centre = i mitten
map-said-inherits = ärver { $aspects }
map-said-inherits-nothing = ärver inget
map-said-gives = lämnar { $aspects } vidare
map-said-gives-nothing = lämnar inget vidare
map-said-circle = ingår i en beroendecirkel med { $names }

# end of map

### adjust
adjust-open = Justera…
adjust-title = Justera nivån för { $name }
adjust-accept = Justera
adjust-edit = Ändra justeringen
adjust-remove = Ta bort justeringen…
adjust-aspect = Aspekt
adjust-raise = Höj nivån
adjust-lower = Sänk nivån
adjust-accumulation = mycket av samma slag på ett ställe
adjust-aggregation = uppgifter som tillsammans säger mer än var för sig
adjust-integration = utbyte med system på högre nivå
adjust-distribution = delat på flera ställen eller dubblerat
adjust-pseudonymisation = personer går inte att känna igen utan nyckel
adjust-level = Ny nivå
adjust-highest = Nivån är redan den högsta.
adjust-lowest = Nivån är redan den lägsta.
adjust-nothing = Det finns ingen härledd nivå att justera. Klassa först.
adjust-reason = Skäl
adjust-reason-hint = Varför räcker inte den härledda nivån, eller varför är den för hög?
adjust-by = Justerad av (roll)
adjust-by-hint = Till exempel handläggare
adjust-on = Gäller från
adjust-until = Till och med (valfritt)
adjust-error-level = Välj en nivå.
adjust-error-reason = Skriv ett skäl: utan det går justeringen inte att förstå efteråt.
adjust-error-by = Ange vem som justerar, till exempel en roll.
adjust-error-on = Ange från vilken dag justeringen gäller.

# end of adjust

### analyses
analyses-tab = Analyser
analyses-threshold = Tröskelanalys
analyses-aggravation = Försvårande
analyses-threshold-note = Två eller fler ja betyder att en konsekvensbedömning behövs (dataskyddsförordningen artikel 35).
analyses-aggravation-note = Försvårande omständigheter: ett ja talar för att nivån höjs. Svaren höjer inget av sig själva.
analyses-keys = J och N svarar, pilarna går mellan frågorna, Delete tar bort svaret.
analyses-answer-of = { $question } { $answer }
analyses-unanswered = Ej besvarat
analyses-by = Bedömd av (roll)
analyses-by-hint = Till exempel dataskyddsombud
analyses-on = Datum
analyses-note = Anteckning
analyses-assessment = Konsekvensbedömning
analyses-assessment-status = Läge för konsekvensbedömningen
analyses-assessment-on = Konsekvensbedömning, datum
analyses-assessment-against = Tröskelanalysen säger att en konsekvensbedömning behövs.
analyses-suggests = Talar för en höjning: { $kind }
analyses-suggests-nothing = Inget talar för en höjning
analyses-adjust = Justera… ({ $kind })
analyses-raised = Redan höjd: { $levels }

# end of analyses

### plan
plan-measures = Åtgärder
plan-reports = Åtgärdsförslag
plan-acceptances = Riskacceptanser
plan-suppliers = Leverantörer
plan-tab-counted = { $name } ({ $count })
plan-find-hint = Skriv för att söka
plan-system = System
plan-system-other = Välj ett annat system
plan-open-system = Öppna systemet
plan-note = Anteckning
plan-date = Datum
plan-late = Försenad
plan-until = till { $date }
plan-standing = Läge
plan-requirement = Krav
plan-gap = Brist
plan-decided-by = Beslutad av
plan-decided-on = Beslutsdatum
plan-decision-reference = Beslutsreferens
plan-section-gaps = Vad den gäller
plan-section-work = Arbetet
plan-section-decision = Beslut
plan-section-outcomes = Utfall per krav

plan-reference = Beteckning
plan-activity = Aktivitet
plan-activity-hint = Vad ska göras?
plan-goal = Mål
plan-requirements = Krav
plan-aspects = Aspekter
plan-priority = Prioritet
plan-cost = Kostnad och resurser
plan-responsible = Ansvarig
plan-start = Start
plan-end = Slut
plan-status = Status
plan-status-late = Försenad · { $status }
plan-plan = Plan
plan-plan-earlier = { $date } (tidigare plan)
plan-plan-none = ingen ännu
plan-plan-note = Plan: { $plan }. En plan heter efter dagen för det klassningsbeslut som den följer av.
plan-depends-on = Beroende: åtgärder som måste bli klara först
plan-depends-late = Den åtgärden blir klar senare än den här.
plan-gaps-none = Systemet har inga brister i sin självskattning. Åtgärden kan gälla systemet i stort.
plan-gaps-without-system = Välj ett system för att se dess brister.
plan-gaps-told = Brister: { $open } öppna, { $planned } planerade, { $accepted } accepterade

plan-measure-new = Ny åtgärd
plan-measure-new-for = Ny åtgärd för { $system }
plan-measure-nothing = Här samlas det som görs åt brister, med ansvarig och slutdatum. Börja med en åtgärd, eller svara på kraven i ett system och gör åtgärder av bristerna.
plan-measure-nothing-fits = Ingen åtgärd passar.
plan-measure-leave = Det du har skrivit om åtgärden går förlorat.
plan-measure-several = { $count } åtgärder
plan-measure-bulk = Ändra { $count } åtgärder
plan-measure-count = Totalt { $all }
plan-measure-late = Försenade
plan-measure-unfinished = Pågår eller väntar
plan-measure-from-earlier = Från tidigare plan
plan-measure-finished = Avslutade
plan-measure-also = Visa även avvecklade system
plan-measure-late-by = { $days ->
    [one] Skulle vara klar { $date }, { $days } dag sedan.
   *[other] Skulle vara klar { $date }, { $days } dagar sedan.
}
plan-bulk-status = Ny status
plan-bulk-responsible = Ny ansvarig
plan-bulk-end = Nytt slutdatum

plan-carry-waits = Åtgärden hör till en tidigare plan. Systemet har klassats igen sedan dess.
plan-carry-one = För över till nästa plan…
plan-carry-all = För över { $count } till nästa plan…
plan-carry-waiting = { $count ->
    [one] { $count } åtgärd hör till en tidigare plan och är inte avslutad.
   *[other] { $count } åtgärder hör till en tidigare plan och är inte avslutade.
}
plan-carry-title = { $count ->
    [one] Föra över åtgärden till nästa plan?
   *[other] Föra över { $count } åtgärder till nästa plan?
}
plan-carry-about = Åtgärderna flyttas till den plan som följer av systemets senaste klassningsbeslut. Innehåll, status, ansvarig och datum ändras inte. Historiken visar vilken plan de kom från.
plan-carry-line = { $activity } ({ $system }): { $from } → { $to }
plan-carry-more = och { $count } till
plan-carry-accept = För över

plan-report-note = Inom { $months } månader från klassningsbeslutet ska bristerna med förslag till åtgärder lämnas till samordnaren. De ligger till grund för beslut om riskacceptans.
plan-report-decided = Klassad
plan-report-deadline = Senast
plan-report-open = Öppna brister
plan-report-planned = Planerade
plan-report-accepted = Accepterade
plan-report-late = Försenade { $count }
plan-report-remaining = Kvar att lämna { $count }
plan-report-submitted = Lämnade { $count }
plan-report-nothing = Här visas de klassade systemen och när deras åtgärdsförslag ska vara lämnade. Inget system är klassat ännu.
plan-report-not-started = Inte klassat ännu, så inget ska lämnas.
plan-report-late-by = { $days ->
    [one] Försenat { $days } dag
   *[other] Försenat { $days } dagar
}
plan-report-left = { $days ->
    [0] Ska lämnas i dag
    [one] Kvar { $days } dag
   *[other] Kvar { $days } dagar
}
plan-report-done = Lämnat
plan-report-done-on = Lämnat { $date }
plan-report-dates = Klassat { $decided }, åtgärdsförslag senast { $deadline }.

plan-submit = Lämna åtgärdsförslag…
plan-submit-title = Lämna åtgärdsförslag för { $system }?
plan-submit-accept = Lämna
plan-submit-about = Handlingsplanen märks som klar { $date }. Samordnaren ser att förslaget är lämnat.
plan-submit-planned = { $count ->
    [one] { $count } brist har en planerad åtgärd
   *[other] { $count } brister har planerade åtgärder
}
plan-submit-accepted = { $count ->
    [one] { $count } brist är accepterad
   *[other] { $count } brister är accepterade
}
plan-submit-open = { $count ->
    [one] { $count } brist saknar både åtgärd och riskacceptans. Förslaget kan lämnas ändå.
   *[other] { $count } brister saknar både åtgärd och riskacceptans. Förslaget kan lämnas ändå.
}
plan-submit-unanswered = { $count ->
    [one] { $count } krav är inte besvarat i självskattningen.
   *[other] { $count } krav är inte besvarade i självskattningen.
}

plan-accept-title = Acceptera risk
plan-accept-new = Ny riskacceptans
plan-accept-nothing = Här samlas de risker som någon med rätt att besluta har accepterat, med skäl och sista dag. De som har förfallit står först.
plan-accept-nothing-fits = Ingen riskacceptans passar.
plan-accept-leave = Det du har skrivit om riskacceptansen går förlorat.
plan-accept-several = { $count } riskacceptanser
plan-accept-bulk = Ändra { $count } riskacceptanser
plan-accept-count = Totalt { $all }
plan-accept-lapsed = Förfallna
plan-accept-holding = Gäller
plan-accept-name = System och krav
plan-accept-renew = Förnya…
plan-accept-no-gaps = Systemet har ingen brist att acceptera. Svara först Delvis eller Ej uppfyllt på kravet.
plan-accept-note = Utan sista dag gäller den tills systemets nivå höjs. Höjs nivån förfaller den alltid.
plan-gap-hint = Vad är det som inte är uppfyllt?
plan-risk = Risknivå
plan-reason = Motivering
plan-reason-hint = Varför kan risken accepteras, och vad görs under tiden?
plan-accepted-by = Accepterad av
plan-valid-until = Giltig till
plan-standing-holds = Gäller
plan-standing-date = Förfallen { $date }
plan-standing-level = Förfallen: nivån har höjts ({ $aspect })
plan-standing-renewed = Ersatt av en senare
plan-standing-settled = Bristen är stängd

plan-supplier = Leverantör
plan-follow-title = Uppföljning av { $system }
plan-follow-new = Ny uppföljning
plan-follow-edit = Ändra uppföljningen { $date }
plan-follow-remove = Ta bort uppföljningen { $date }
plan-follow-note = Följ upp att de som driver system åt er gör det som är avtalat.
plan-follow-nothing = Här visas systemen som drivs av någon annan: externt, i molnet eller av en annan organisation. Inget system gör det ännu.
plan-follow-missing = Ej uppföljda { $count }
plan-follow-done = Uppföljda { $count }
plan-follow-never = Aldrig uppföljd
plan-follow-late = Försenad sedan { $date }
plan-follow-until = Uppföljd till { $date }
plan-follow-last = Senast
plan-follow-by = Uppföljd av
plan-follow-outcome = Utfall
plan-follow-counts = { $met } uppfyllda, { $gaps } brister
plan-follow-next = Nästa
plan-follow-next-note = Lämnas Nästa tomt blir det { $date }, efter { $months } månader.
plan-follow-nothing-asked = Leverantören svarar inte för något krav på systemets nivå. Skriv en anteckning om vad som följdes upp.
plan-follow-not-asked = Kravet gäller inte systemet nu.
plan-follow-copied = Utfallen utgår från den senaste uppföljningen. Ändra det som är annorlunda nu.
plan-follow-rest-met = Sätt övriga till Uppfyllt
plan-follow-comment = Kommentar till { $requirement }

plan-tab-measures = Åtgärder ({ $count })
plan-tab-acceptances = Riskacceptanser ({ $count })
plan-tab-follow = Uppföljning av leverantören
plan-tab-no-measures = Inga åtgärder ännu.
plan-tab-no-acceptances = Inga risker är accepterade.

# end of plan

### procurement
procurement-planned = Upphandlingskrav för ett planerat system…
procurement-file-planned = planerat
procurement-title = Upphandlingskrav för { $system }
procurement-title-planned = Upphandlingskrav för ett planerat system
procurement-about = Välj bort det som leverantören inte ska svara på, och skriv varför. Listan har en kolumn för leverantörens svar, och de bortvalda kraven sist.
procurement-level = { $letter } { $aspect }
procurement-laws = Lagar som gäller
procurement-count = { $chosen } krav med, { $left } bortvalda
procurement-area = { $name } ({ $chosen } av { $count })
procurement-reason = Skäl att välja bort { $requirement }
procurement-reason-missing = { $count ->
    [one] Skriv skälet till det bortvalda kravet.
   *[other] { $count } bortvalda krav saknar skäl.
}
procurement-nothing = Ange en nivå för minst en aspekt.

# end of procurement

### review
review-plan-open = Planera…
review-plan-title = Planera klassning av { $name }
review-plan-date = Dag
review-plan-note = Anteckning
review-plan-means = En planerad dag flyttar inte dagen för nästa klassning: den gäller tills ett nytt beslut finns.
review-plan-past = Dagen har redan passerat.
review-plan-cancel = Ställ in
review-plan-error-date = Välj en dag.
review-mark-open = Behöver omklassas…
review-mark-title = { $name } behöver omklassas
review-mark-reason = Vad har hänt?
review-mark-hint = Till exempel en ändring, upphandling, incident, ny information eller ny leverantör
review-mark-means = Markeringen försvinner när en ny klassning beslutas.
review-mark-clear = Ta bort markeringen
review-mark-error-reason = Skriv vad som har hänt.
review-list-title = Omklassning
review-list-subtitle = { $unit } · { $date }
review-list-all-units = alla enheter
review-list-chip-all = Alla { $count }
review-list-chip-overdue = Försenade { $count }
review-list-chip-needs-review = Behöver omklassas { $count }
review-list-chip-due-soon = Förfaller { $count }
review-list-chip-planned = Planerade { $count }
review-list-chip-unclassified = Oklassade { $count }
review-list-chip-current = Aktuella { $count }
review-list-plan = Planera…
review-list-classify = Klassa
review-list-open = Öppna
review-list-copy = Kopiera lista
review-list-calendar = Kalenderfil…
review-list-calendar-hint = Sparar förfallodagar och planerade klassningar för de rader som visas, att öppna i Outlook eller en annan kalender. Nivåer följer inte med.
review-calendar-title = Kalenderfil
review-calendar-choose = Välj plats…
review-calendar-count = { $count ->
    [one] 1 post följer med: förfallodag och planerad klassning.
    *[other] { $count } poster följer med: förfallodagar och planerade klassningar.
}
review-calendar-levels = Visa nivåer i rubriken
review-calendar-levels-hint = Kalendrar delas ofta med många. Låt nivåerna stanna i registret om de inte behövs.
review-list-filter = Filter
review-list-select-all = Välj alla
review-list-select-none = Välj ingen
review-list-select = Välj { $name }
review-list-selected = { $count } valda
review-list-column-select = Välj
review-list-column-state = Läge
review-list-column-reference = Beteckning
review-list-column-name = Namn
review-list-column-kind = Slag
review-list-column-unit = Enhet
review-list-column-responsible = Ansvarig
review-list-column-decided = Senaste beslut
review-list-column-due = Nästa klassning
review-list-column-days = Dagar kvar
review-list-column-planned = Planerad
review-list-column-reason = Skäl
review-list-column-levels = Nivå
review-list-system = System
review-list-asset = Informationsmängd
review-list-days-over = { $days } över
review-list-nothing = Inget här just nu.
review-list-nothing-due = Inget är försenat eller förfaller inom { $days } dagar.
review-list-nothing-until = Nästa klassning är { $date }: { $name }.
review-list-nothing-fits = Inget i listan passar filtret.
review-list-show-all = Visa alla
review-list-empty = Här står systemen och informationsmängderna efter när de ska klassas. Registrera ett system först.
review-list-empty-first = Till systemen
review-list-plan-one = Planera klassning av { $name }
review-list-plan-many = Planera klassning av { $count } poster
review-list-plan-date = Datum
review-list-plan-save = Planera
review-list-plan-past = Datumet har passerat. Välj i dag eller en senare dag.
review-list-plan-hint = Datumet flyttar inte nästa klassning, och ersätter den planering som finns.
review-list-plan-gone = Någon av posterna finns inte kvar. Stäng och välj om.
review-list-plan-more = { $name } + { $count }

review-mark-told = { $kind }: { $reason }
review-mark-kind = Slag
review-cause-supplier = { $before } → { $about }
review-cause-operation = driften ändrad från { $before } till { $about }
review-cause-personal-data = märkningen för personuppgifter ändrad från { $before } till { $about }
review-cause-asset-added = tillagd informationsmängd: { $names }
review-cause-contract-end = avtalet går ut { $date }
review-interval = { $months } mån ({ $source })
review-interval-register = registrets
review-interval-level = nivå { $level }
review-interval-own = systemets eget
review-due-line = { $overdue ->
    [one] 1 försenad
    *[other] { $overdue } försenade
}, { $soon } förfaller inom { $days } dagar
review-due-show = Visa
review-due-close = Stäng påminnelsen
review-dismiss-open = Avfärda…
review-dismiss = Avfärda
review-dismiss-title = { $name } behöver inte omklassas
review-dismiss-cause = Det som har ändrats
review-dismiss-reason = Varför behövs ingen ny klassning?
review-dismiss-error-reason = Skriv varför.
review-dismiss-by = Bedömd av
review-dismiss-by-hint = Roll
review-dismiss-means = Nästa ändring märks ut på nytt.
review-booking-place = Plats eller länk
review-booking-place-hint = Rum, eller länk till mötet
review-booking-people = Deltagare
review-booking-people-hint = Roll, gärna med namn inom parentes
review-booking-status = Läge
review-list-start = Starta klassning
review-list-column-interval = Intervall
review-list-by-state = Efter läge
review-list-by-month = Efter månad
review-months-overdue = Försenat
review-months-later = Senare
review-months-bar = { $month }: { $count }
review-months-month = Månad
review-months-count = Antal
review-months-all = Visa alla månader
review-months-as-table = Visa som tabell
review-months-as-bars = Visa som staplar
review-months-hint = Välj en stapel för att se vad som förfaller då.
review-spread-open = Fördela…
review-spread-title = Fördela klassningar över veckor
review-spread-due-from = Förfaller från
review-spread-due-until = Förfaller till
review-spread-from = Boka från
review-spread-weeks = Antal veckor
review-spread-most = Högst per vecka
review-spread-late = Får bokas efter förfallodagen
review-spread-apply = Planera så
review-spread-wrong = Fyll i alla dagar, och antal från 1 till 104. Bokningen kan börja tidigast i dag.
review-spread-result = Förslag: { $booked } bokas, { $left } ryms inte
review-spread-left = Ryms inte i tid: { $names }
review-tab-sessions = Klassningar
review-tab-year = Årshjul

# end of review

### year

year-title = Årshjul { $year }
year-before = Året före
year-after = Året efter
year-new = Ny aktivitet
year-all-months = Visa hela året ({ $month } visas)
year-start = Starta { $year }
year-start-hint = Återkommande aktiviteter läggs in på nytt. Det gamla året står kvar.
year-empty = Årshjulet för { $year } är tomt. Här står det som återkommer varje år, månad för månad.
year-examples = Börja med ett exempel
year-summary = { $settled } av { $all } avslutade, { $left } kvar från tidigare månader
year-sector = { $month }: { $settled } av { $all } avslutade, { $left } kvar sedan tidigare
year-month-now = { $month } (nu)
year-month-empty = Inga aktiviteter.
year-left-over = kvar från { $month }
year-once = bara i år
year-form-new = Ny aktivitet { $year }
year-form-title = { $name }, { $year }
year-name = Aktivitet
year-error-name = Skriv vad som ska göras.
year-month = Månad
year-status = Status
year-responsible = Ansvarig
year-responsible-hint = Roll
year-recurs = Återkommer varje år
year-note = Kommentar
year-remove = Ta bort…
year-role-officer = Informationssäkerhetshandläggare
year-role-coordinator = Informationssäkerhetssamordnare
year-role-administrators = Systemförvaltare
year-role-leaders = Objektledare
year-example-plan = Plan för årets klassningar
year-example-management-review = Ledningens genomgång
year-example-rights = Genomgång av behörigheter
year-example-suppliers = Uppföljning av leverantörer
year-example-training = Utbildning i informationssäkerhet
year-example-incidents = Genomgång av incidenter
year-example-assessment = Självskattning
year-example-measures = Uppföljning av handlingsplaner
year-example-report = Underlag till ledningens genomgång

### catalogue

catalogue-title = Kravkatalog
catalogue-note = Kraven följer med programmet, i egna ord. Vilka som gäller för ett system avgörs av dess skyddsnivåer och av lagarna som gäller. De syns på systemets flik Krav.
catalogue-count = { $all } krav, version { $version }
catalogue-note-own = Kraven är organisationens egna. Vilka som gäller för ett system avgörs av dess skyddsnivåer och av lagarna som gäller. De syns på systemets flik Krav.
catalogue-count-own = { $all } krav i { $name }, version { $version }
catalogue-newer = Version { $version } finns: { $added } nya krav, { $changed } ändrade och { $gone } som utgår.
catalogue-review = Granska…
catalogue-read = Läs in katalog…
catalogue-export = Exportera katalog…
catalogue-export-xlsx = XLSX (kalkylblad)
catalogue-export-library = CISO Assistant (YAML)
catalogue-count-shown = { $shown } av { $all } krav visas
catalogue-nothing-fits = Inget krav passar det du söker.
catalogue-clear = Visa alla
catalogue-search = Sök i kraven
catalogue-id = Id
catalogue-heading = Rubrik
catalogue-area = Område
catalogue-answers = Ansvarar
catalogue-kind = Slag
catalogue-law = Lag
catalogue-references = Referenser
catalogue-from = Gäller från
catalogue-basic = Grundskydd, för alla system
catalogue-is = Är: i den egna verksamheten
catalogue-shall = Ska: vid upphandling
catalogue-why = Varför
catalogue-shown-by = Så visar man det
catalogue-steps = Skärps med nivån
catalogue-step = Från nivå { $level }: { $limit }
catalogue-iso = ISO/IEC 27002:2022: { $controls }
catalogue-version = Version { $version }
catalogue-own-version = { $name }, version { $version }
catalogue-practices = Så gör vi
catalogue-practices-unit = Enhet att skriva för
catalogue-practices-none = Ingen enhet har skrivit hur den gör. Välj en enhet för att skriva. Texten visas i självskattningen av enhetens alla system.
catalogue-fault-same-id = Id används två gånger.
catalogue-fault-empty = Fältet är tomt.
catalogue-fault-same-wording = Samma formulering finns i { $id }.
catalogue-fault-no-such-area = Det finns inget område { $key }.
catalogue-fault-no-such-control = Numret { $control } finns inte i ISO/IEC 27002:2022.
catalogue-fault-basic-or-from = Kravet ska vara grundskydd eller gälla från en nivå, inte båda.
catalogue-fault-steps-not-ascending = Stegen ska stå i stigande ordning.
catalogue-fault-steps-begin-at = Det första steget gäller från nivå { $level }, men ska börja där kravet börjar.
catalogue-fault-placeholder-missing = Kravet har steg, men texten saknar platsen för dem.
catalogue-fault-placeholder-stray = Texten har en plats för ett steg som inte finns.
catalogue-fault-adds-nothing = { $aspect } { $level } kräver inget mer än nivån under.

# end of catalogue

### adoption
adoption-title = Byt kravkatalog till { $name }
adoption-accept = Byt till { $name }
adoption-title-version = Byt kravkatalog till version { $version }
adoption-accept-version = Byt till version { $version }
adoption-summary = { $changed } ändrade krav, { $added } nya, { $gone } som utgår och { $carried } oförändrade.
adoption-follows-nothing = Registret har inga svar eller åtgärder som behöver följa med.
adoption-undo = Bytet är en enda ändring, som kan ångras.
adoption-unknown-columns = Kolumner som inte känns igen och hoppas över: { $columns }
adoption-old = Tidigare: { $wording }
adoption-new = Nu: { $wording }
adoption-carried = { $count ->
    [one] Ett krav förs över oförändrat.
   *[other] { $count } krav förs över oförändrade.
}
adoption-to-confirm = { $count ->
    [one] Ett krav är ändrat. Svaren följer med och ska bekräftas.
   *[other] { $count } krav är ändrade. Svaren följer med och ska bekräftas.
}
adoption-added = { $count ->
    [one] Ett krav är nytt.
   *[other] { $count } krav är nya.
}
adoption-gone = { $count ->
    [0] Inget krav utgår.
    [one] Ett krav utgår. Det som hör till det finns kvar vid sidan av.
   *[other] { $count } krav utgår. Det som hör till dem finns kvar vid sidan av.
}
adoption-from = från { $ids }
adoption-answers = { $count } svar
adoption-measures = { $count ->
    [one] 1 åtgärd
   *[other] { $count } åtgärder
}
adoption-acceptances = { $count ->
    [one] 1 accepterad risk
   *[other] { $count } accepterade risker
}
adoption-follows = Följer med: { $what }.
adoption-nothing = Registret använder redan katalogen ({ $name }).
adoption-done = Katalogen gäller nu i registret.
adoption-tried = Inget är ändrat.

# end of adoption

### requirements

requirements-tab = Krav
requirements-count = { $count ->
    [one] 1 krav gäller
   *[other] { $count } krav gäller
}
requirements-note = Kraven följer av skyddsnivåerna och lagarna som gäller just nu. Ändras nivåerna ändras kraven.
requirements-outside = { $aspect } ligger på nivå 4: särskild analys krävs. Inga krav tas fram för den aspekten.
requirements-incomplete = Klassningen är ofullständig. Fler krav kan tillkomma.
requirements-unclassified = Systemet är oklassat. Vad som krävs utöver grundskyddet framgår när det eller informationen i det är klassad.
requirements-retired = Systemet är avvecklat. Inga krav gäller längre.
requirements-area = { $name } ({ $count })
requirements-because = gäller för { $levels }
requirements-because-law = { $reason }, { $law }
requirements-basic = grundskydd
requirements-procurement = Upphandlingskrav…

# end of requirements

### assess

assess-open = Självskatta
assess-choose-first = Välj först det system som ska självskattas.
assess-title = Självskattning: { $name }
assess-progress = Hur långt självskattningen har kommit
assess-rows = Krav
assess-answered = { $answered } av { $all } krav besvarade
assess-none-answered = Inget av { $all } krav är besvarat än
assess-all-answered = Alla { $all } krav är besvarade
assess-count-unanswered = { $count ->
    [one] 1 obesvarat
   *[other] { $count } obesvarade
}
assess-count-met = { $count ->
    [one] 1 uppfyllt
   *[other] { $count } uppfyllda
}
assess-count-partly = { $count ->
    [one] 1 delvis
   *[other] { $count } delvis
}
assess-count-not-met = { $count ->
    [one] 1 ej uppfyllt
   *[other] { $count } ej uppfyllda
}
assess-count-not-applicable = { $count ->
    [one] 1 ej tillämpligt
   *[other] { $count } ej tillämpliga
}
assess-count-open = { $count ->
    [one] 1 öppen brist
   *[other] { $count } öppna brister
}
assess-count-planned = { $count ->
    [one] 1 brist med åtgärd
   *[other] { $count } brister med åtgärd
}
assess-count-accepted = { $count ->
    [one] 1 accepterad risk
   *[other] { $count } accepterade risker
}
assess-count-closed = { $count ->
    [one] 1 stängd brist
   *[other] { $count } stängda brister
}
assess-count-confirm = { $count ->
    [one] 1 svar att bekräfta
   *[other] { $count } svar att bekräfta
}
assess-changed-new = { $count ->
    [one] 1 nytt krav sedan nivån höjdes
   *[other] { $count } nya krav sedan nivån höjdes
}
assess-changed-sharpened = { $count ->
    [one] 1 krav har skärpts
   *[other] { $count } krav har skärpts
}
assess-changed-aside = { $count ->
    [one] 1 svar vilar
   *[other] { $count } svar vilar
}
assess-filter = { $name } ({ $count })
assess-unanswered = Obesvarade
assess-gaps = Brister
assess-filter-to-confirm = Att bekräfta
assess-filter-new = Nya
assess-responsible-any = Alla ansvariga
assess-area-any = Alla områden
assess-show-above = Visa även krav över nivån
assess-nothing-unanswered = Inga obesvarade krav. Bra jobbat! Då återstår bristerna, om det finns några.
assess-nothing-gaps = Inga brister.
assess-nothing-to-confirm = Inga svar väntar på att bekräftas.
assess-nothing-new = Inga nya krav har kommit till sedan systemet skattades.
assess-aside = Vilande svar ({ $count })
assess-new = Nytt
assess-sharpened = Skärpt
assess-to-confirm = Bekräfta
assess-not-required = Krävs inte
assess-above = Krävs inte på systemets nivå. Kravet går att läsa men inte att besvara.
assess-set-aside = Svaret vilar, eftersom kravet inte gäller nu. Det kommer tillbaka om kravet gäller igen.
assess-gone = Kravet finns inte längre i kravkatalogen.
assess-applies-from = gäller från { $levels }
assess-rests = gäller inte nu, utan från { $levels }
assess-answered-for-by = ansvarar: { $who }
assess-is-new = Nytt sedan nivån höjdes
assess-is-sharpened = Kravet är skarpare än när det besvarades. Stämmer svaret ännu?
assess-is-sharpened-from = Kravet är skarpare än när det besvarades (då: { $before }). Stämmer svaret ännu?
assess-confirm = Bekräfta
assess-confirm-listed = { $count ->
    [one] Bekräfta 1 svar
   *[other] Bekräfta alla { $count } som visas
}
assess-confirm-several = { $count ->
    [one] Bekräfta 1 svar
   *[other] Bekräfta { $count } svar
}
assess-severity = Bristen är
assess-answer = Svar
assess-present = Nuläge
assess-present-hint = Tryck Enter för att skriva hur det är
assess-evidence = Belägg
assess-note = Kommentar
assess-reason = Skäl till att kravet inte är tillämpligt
assess-reason-missing = Skriv varför kravet inte är tillämpligt.
assess-by = Svarat av
assess-by-hint = roll
assess-on = Svarat
assess-practice = Så gör vi: { $unit }
assess-practice-use = Använd
assess-practice-write = Skriv hur enheten gör
assess-practice-hint = Hur enheten uppfyller kravet, för alla sina system
assess-gap = Bristen är { $state }
assess-new-measure = Ny åtgärd…
assess-measure-for = { $count ->
    [one] Ny åtgärd för 1 brist…
   *[other] Ny åtgärd för { $count } brister…
}
assess-accept = Acceptera risken…
assess-supplier-note = Leverantören ansvarar för kravet. Ta upp bristen vid nästa uppföljning.
assess-measure-until = klar till { $date }
assess-accepted = Risken är accepterad av { $by }
assess-accepted-until = Risken är accepterad av { $by } till { $date }
assess-accepted-lapsed = Riskacceptansen gick ut { $date }
assess-accepted-risen = Riskacceptansen gäller inte längre: nivån för { $aspect } har höjts
assess-several = { $count ->
    [one] 1 krav valt
   *[other] { $count } krav valda
}
assess-several-note = Svaret gäller alla valda krav, och ångras på en gång.
assess-copy = Kopiera från liknande…
assess-copy-title = Kopiera svar från ett liknande system
assess-copy-note = Bara krav som gäller här och inte är besvarade får ett svar. Det som kopieras märks för att bekräftas.
assess-copy-nothing = Inget annat system har svar på krav som är obesvarade här.
assess-copy-search = Sök system
assess-copy-count = { $count ->
    [one] 1 svar följer med
   *[other] { $count } svar följer med
}
assess-copy-preview = { $count ->
    [one] 1 obesvarat krav får ett svar att bekräfta. Det som redan är besvarat ändras inte.
   *[other] { $count } obesvarade krav får svar att bekräfta. Det som redan är besvarat ändras inte.
}
assess-copy-accept = { $count ->
    [one] Kopiera 1 svar
   *[other] Kopiera { $count } svar
}
assess-copy-same-supplier = samma leverantör
assess-copy-same-name = liknande namn
assess-copy-same-kind = samma typ av system

# end of assess

### history
history-record-settings = Inställningar
history-record-unit = Enhet
history-record-system = System
history-record-asset = Informationsmängd
history-record-carries = Koppling
history-record-dependency = Beroende
history-record-classification = Klassning
history-record-adjustment = Justering
history-record-planned-session = Planerad klassning
history-record-common-type = Informationstyp
history-record-threshold = Tröskelanalys
history-record-aggravation = Försvårande omständigheter
history-record-catalogue = Kravkatalog
history-record-assessment = Självskattning
history-record-measure = Åtgärd
history-record-acceptance = Riskacceptans
history-record-follow-up = Leverantörsuppföljning
history-record-practice = Så gör vi
history-record-dismissal = Avfärdad märkning
history-record-list-profile = Mall för listor
history-record-activity = Aktivitet
history-field-dependent = System som beror
history-field-rests-on = Beror på
history-field-unit-name = Enhetens namn
history-field-level-of = { $aspect }, nivå
history-field-reason-of = { $aspect }, motivering
history-field-name = Namn
history-field-reference = Beteckning
history-field-description = Beskrivning
history-field-kind = Typ
history-field-unit = Enhet
history-field-parent = Ingår i
history-field-officer = Handläggare
history-field-information-owners = Informationsägare
history-field-system-owner = Systemägare
history-field-system-administrator = Systemförvaltare
history-field-object-owner = Objektägare
history-field-object-leader = Objektledare
history-field-supplier = Leverantör
history-field-operated = Drift
history-field-operated-by = Drivs av
history-field-procured = Anskaffning
history-field-life-cycle = Livscykel
history-field-business-critical = Verksamhetskritisk
history-field-cybersecurity-act = Cybersäkerhetslagen
history-field-personal-data = Personuppgifter
history-field-contract-until = Avtal till
history-field-tags = Etiketter
history-field-note = Anteckning
history-field-interval-months = Månader mellan klassningar
history-field-action-plan = Handlingsplan
history-field-action-plan-on = Handlingsplan, datum
history-field-risk-analysis = Riskanalys
history-field-risk-analysis-on = Riskanalys, datum
history-field-impact-assessment = Konsekvensbedömning
history-field-impact-assessment-on = Konsekvensbedömning, datum
history-field-review-mark = Behöver omklassas, skäl
history-field-review-mark-on = Behöver omklassas, datum
history-field-review-mark-kind = Behöver omklassas, slag
history-field-cause = Ändring
history-field-about = Ändrat till
history-field-circumstances = Omständigheter vid beslutet
history-field-place = Plats eller länk
history-field-year = År
history-field-month = Månad
history-field-recurs = Återkommande
history-field-contract-months = Månader före avtalets slut
history-field-record-type = Handlingstyp
history-field-laws = Lagrum
history-field-common-type = Informationstyp
history-field-system = System
history-field-asset = Informationsmängd
history-field-inherits = Ärver
history-field-subject = Gäller
history-field-standing = Läge
history-field-held-on = Klassningsdag
history-field-participants = Deltagare
history-field-method-note = Metodanteckning
history-field-decided-by = Beslutad av
history-field-decided-on = Beslutsdatum
history-field-decision-reference = Beslutsreferens
history-field-aspect = Aspekt
history-field-level = Nivå
history-field-basis = Härledd nivå vid justeringen
history-field-reason = Motivering
history-field-by = Av
history-field-on = Datum
history-field-until = Gäller till
history-field-traceability = Spårbarhet bedöms
history-field-scale = Egen skala
history-field-interval-by-level = Kortare intervall från nivå (månader)
history-field-due-soon-days = Dagar då klassningen förfaller
history-field-carried-over = Skäl som följt med från förra klassningen
history-field-categories = Konsekvenskategorier
history-field-examples = Egna exempel
history-field-security-contact = Kontakt till säkerhetsskyddschefen
history-field-range-of = Förväntad nivå, { $aspect }
history-field-may-be-lowered = Får sänkas
history-field-motivation = Motivering
history-field-answer = Svar
history-field-severity = Brist
history-field-present = Nuläge
history-field-evidence = Belägg
history-field-requirement = Krav
history-field-requirements = Krav
history-field-to-confirm = Att bekräfta
history-field-activity = Aktivitet
history-field-goal = Mål
history-field-aspects = Aspekter
history-field-priority = Prioritet
history-field-cost = Kostnad
history-field-responsible = Ansvarig
history-field-start = Start
history-field-end = Slut
history-field-status = Status
history-field-depends-on = Beroende
history-field-plan = Plan efter beslutet
history-field-gap = Brist
history-field-risk = Risknivå
history-field-accepted-by = Accepterad av
history-field-valid-until = Giltig till
history-field-next = Nästa uppföljning
history-field-outcomes = Uppföljda krav
history-field-text = Så gör vi
history-field-version = Version
history-field-areas = Områden
history-field-catalogue = Kravkatalog
history-field-report-back-months = Månader till åtgärdsförslag
history-field-follow-up-months = Månader mellan leverantörsuppföljningar
history-title = Historik
history-count =
    { $count ->
        [one] { $shown } händelse
       *[other] { $shown } händelser
    }
history-nothing-to-undo = Inget att ångra
history-nothing-to-redo = Inget att göra om
history-undo-what = Ångra: { $what }
history-redo-what = Gör om: { $what }
history-search = Sök i historiken
history-user = Vem
history-user-all = Alla
history-kind = Slag
history-kind-all = Alla slag
history-kind-do = Gjort
history-kind-undo = Ångrat
history-kind-redo = Gjort om
history-column-number = Nr
history-column-time = När
history-column-user = Vem
history-column-what = Vad
history-column-kind = Slag
history-column-changes = Ändringar
history-nothing-found = Ingen händelse passar sökningen.
history-show-all = Visa alla
history-brought = Ändringar i { $file } som följde med: { $count }
history-brought-more = och { $count } äldre; sigill log visar alla
history-choose = Välj en händelse i listan för att se vad den ändrade, fält för fält.
history-loading = Läser vad som ändrades …
history-created = Ny
history-edited = Ändrad
history-removed = Borttagen
history-before = Före
history-after = Efter
history-field = Fält
history-gone = borttagen
history-change-spoken = { $field }: { $before } → { $after }
history-more-records = … och { $count } ändringar till
history-no-fields = Inga ifyllda fält
history-tab-empty = Ingen historik än. När något i posten ändras står det här: vem, när, vad och från vad till vad.
history-tab-more = Visa äldre

# end of history

### settings
settings-title = Inställningar
settings-register = Register
settings-units = Enheter { $count }
settings-templates = Mallar
settings-templates-nothing = Här samlas mallar för listor: hur en lista från ett annat program tolkas när den importeras, och vad som följer med när en lista exporteras. De sparas där, och används sedan av alla som arbetar i registret.
settings-templates-note = Mallar sparas när en lista importeras eller exporteras. Öppna en för att byta dess namn.
settings-template-name = Mallens namn
settings-template-list = Lista
settings-template-way = Används vid
settings-template-leave = Om du lämnar mallen nu försvinner det du har skrivit.
settings-appearance = Utseende
settings-name = Registrets namn
settings-aspects = Aspekter
settings-traceability = Bedöm även spårbarhet (S)
settings-traceability-note = Konfidentialitet, riktighet och tillgänglighet bedöms alltid. Slås spårbarhet på blir det som redan är klassat ofullständigt i S tills det klassas igen.
settings-intervals = Omklassning
settings-interval = Månader mellan klassningar
settings-due-soon = Förfaller så många dagar före
settings-contract-months = Avtal som går ut: märk så många månader före
settings-contract-wrong = Skriv ett antal månader från 0 till 120.
settings-from-level = Kortare intervall { $nth }, från nivå
settings-months = Kortare intervall { $nth }, månader
settings-interval-add = Kortare intervall från en nivå
settings-interval-remove = Ta bort kortare intervall { $nth }
settings-intervals-note = Gäller ett kortare intervall räcker det att en aspekt når nivån. Ett system kan ha ett eget intervall.
settings-plan = Handlingsplan och leverantörer
settings-report-back = Månader till åtgärdsförslag
settings-follow-up = Månader mellan uppföljningar
settings-plan-note = Åtgärdsförslag räknas från klassningsbeslutet. Uppföljning av en leverantör räknas från den senaste, om den inte har ett eget datum för nästa.
settings-months-wrong = Skriv ett antal månader från 1 till 120.
settings-days-wrong = Skriv ett antal dagar från 0 till 730.
settings-scale = Skala
settings-scale-note = Det här läser alla när de klassar. Ändra orden så att de passar er organisation.
settings-level-name = Namn på nivå { $level }
settings-level-definition = Vad förlust innebär på nivå { $level }
settings-level-reset = Återställ texten för nivå { $level }
settings-security = Säkerhetsskydd
settings-security-contact = Kontakt till säkerhetsskyddschefen
settings-security-hint = Till exempel telefon eller funktionsbrevlåda
settings-security-note = Visas när någon väljer nivå 4. Skriv en funktion hellre än ett namn.
settings-default = Förvalt: { $text }
settings-row-up = Flytta upp { $name }
settings-row-down = Flytta ner { $name }
settings-row-remove = Ta bort { $name }
settings-examples = Exempel
settings-examples-note = Egna exempel står vid nivåerna när ni klassar. De visar vad nivån betyder hos er.
settings-examples-reset = Återställ exemplen för nivå { $level }
settings-example = { $aspect }, exempel på nivå { $level }
settings-example-hint = Inget eget exempel
settings-categories = Kategorier
settings-categories-title = Konsekvenskategorier
settings-categories-note = Den värsta kategorin avgör nivån när ni klassar med kategorier. En kategori som tas bort finns kvar i de klassningar som har använt den.
settings-category = Kategori { $nth }
settings-category-wrong = Skriv ett namn som ingen annan kategori har.
settings-category-add = Ny kategori
settings-category-reset = Återställ { $name }
settings-categories-reset = Återställ kategorierna
settings-laws = Lagrum
settings-laws-note = De här går att kryssa för när ni klassar. Ligger en nivå under den lägsta som ett lagrum föreslår, så visas det.
settings-law = Lagrum { $nth }
settings-law-wrong = Skriv ett namn som inget annat lagrum har.
settings-law-section = Lagrum { $nth } skrivs med paragraf
settings-law-least = Lagrum { $nth }, minst { $aspect }
settings-law-nothing = Föreslår inget
settings-law-add = Nytt lagrum
settings-laws-reset = Återställ lagrummen
settings-theme = Färger
settings-theme-system = Som datorn
settings-theme-light = Ljust
settings-theme-dark = Mörkt
settings-contrast = Hög kontrast
settings-text = Text
settings-language = Språk
settings-text-scale = Textstorlek
settings-appearance-note = Gäller det här programmet på den här datorn, direkt. Det påverkar inte registret.

# end of settings

### palette
palette-hint = Sök eller skriv ett kommando
palette-name = Sök efter system, informationsmängder och kommandon
palette-nothing = Inget stämmer med ”{ $query }”.

# end of palette

### export
export-title = Exportera en lista
export-accept = Exportera…
export-list = Lista
export-profile = Format
export-profile-excel = Svenskt Excel (semikolon)
export-profile-rfc = Andra program (komma, RFC 4180)
export-as-of = Som det var den
export-as-of-note = Lämna tomt för listan som den är nu. Annars räknas poster, beslut och justeringar som de var den dagen.
export-as-of-done = Listan visar registret som det var { $date }.
export-before-log = Registrets logg börjar efter den dagen. Posterna visas därför som de är nu; besluten och justeringarna är den dagens.
export-sensitive = En lista över system och nivåer är känslig. Pröva sekretessen innan du lämnar ut den.
export-list-units = Enheter
export-list-systems = System
export-list-common-types = Informationstyper
export-list-assets = Informationsmängder
export-list-carries = Kopplingar system–informationsmängd
export-list-dependencies = Beroenden mellan system
export-list-adjustments = Justeringar
export-list-planned-sessions = Planerade klassningar
export-list-activities = Årshjul
export-list-threshold-analyses = Tröskelanalyser
export-list-practices = Så gör vi (enheternas sätt att uppfylla krav)
export-list-assessments = Självskattning
export-list-measures = Handlingsplan
export-list-risk-acceptances = Riskacceptans
export-list-follow-ups = Leverantörsuppföljning
export-list-classification = Klassningslista (härledda nivåer)
export-not-written = Listan gick inte att spara: { $reason }
export-not-written-hint = Kontrollera att mappen finns och att filen inte är öppen i ett annat program.
export-too-large = Listan får inte plats i ett kalkylark: där ryms en miljon rader och 32 767 tecken i en cell.
export-too-large-hint = Exportera den som CSV i stället.
export-no-columns = Listan har ingen av de valda kolumnerna.
export-no-columns-hint = Välj minst en kolumn som finns i listan.
export-left-out = { $count ->
    [one] En rad är utelämnad för sin nivå.
   *[other] { $count } rader är utelämnade för sin nivå.
}
export-format-json = JSON, en post för varje rad
export-rows = Rader
export-rows-all = Hela registret
export-rows-unit = { $unit } med underenheter
export-rows-shown = { $count ->
    [one] Det som visas i listan: 1 post
   *[other] Det som visas i listan: { $count } poster
}
export-columns = Kolumner: { $chosen } av { $count }
export-columns-none = Inga
export-column-up = Flytta upp { $column }
export-column-down = Flytta ned { $column }
export-column-mask = Dölj
export-column-hide = Dölj innehållet i { $column }
export-mask = Maskning
export-mask-note = Det som döljs ersätts med ***. Kolumner döljs i listan ovan. Poster kan döljas från en viss nivå; då räknas den högsta nivå som är satt på posten. Varje rad får dag och grund i en sista kolumn.
export-mask-from = Dölj poster
export-mask-none = Inga poster döljs
export-mask-level = Från { $level }
export-mask-instead = I stället för posten
export-mask-nothing = Ingenting: raden utelämnas
export-mask-name = Beteckning och namn, resten ***
export-mask-ground = Grund
export-mask-ground-missing = Ange på vilken grund uppgifterna döljs.
export-masked-file = -maskerad
export-template = Mall
export-template-none = Ingen mall
export-template-name = Spara valen som mall
export-template-hint = Till exempel Till nämnden
export-template-save = Spara mall
export-template-change = Ändra mallen
export-template-nameless = Skriv vad mallen ska heta.
export-template-read-only = Registret är öppet för läsning.
export-format-xlsx = XLSX, med riktiga datum och nivåer i färg
export-over-register = En lista skrivs aldrig över registret. Välj ett annat namn.

# end of export

### whole

whole-hint = Inget register är skapat. Begär filen på nytt från den som exporterade den.
whole-not-json = Rad { $line }, tecken { $column }: filen är inte JSON, eller är avhuggen ({ $reason }).
whole-wrong-form = Rad { $line }, tecken { $column }: uppgiften har fel form ({ $reason }).
whole-not-a-register = Filen är JSON, men inte ett helt register från Sigill.
whole-version = Filen har version { $found } av formatet, som det här programmet inte känner till.
whole-unknown-field = Filen har en uppgift som det här programmet inte känner till och som skulle gå förlorad: { $field }.
whole-input = Filen gick inte att läsa till slut: { $reason }
whole-out-of-order = Loggen är bruten: ändring { $found } står där ändring { $expected } skulle stå.
whole-no-beginning = Loggen börjar inte med att ett register skapas.
whole-contradiction = Loggen är bruten: ändring { $number } motsäger sig själv.
whole-broken = Loggen är bruten: ändring { $number } bygger inte på de tidigare ({ $record }).
whole-dangling = { $from } hänvisar till { $to }, som inte finns.
whole-twice = Samma post står två gånger: { $record }.
whole-differs = Posten är inte som loggen säger: { $record }.
whole-impossible = Uppgifterna i filen går inte ihop: { $reason }

### merge

merge-title = Slå ihop med { $file }
merge-accept = Slå ihop
merge-register = Registret ”{ $name }” hämtas in. Den andra filen ändras inte, och allt kan ångras på en gång.
merge-new = nya poster
merge-changed = ändrade poster
merge-operations = ändringar följer med i historiken
merge-left = Kvar att avgöra: { $left } av { $total }
merge-all-here = Allt som här
merge-all-there = Allt som i den andra filen
merge-here = Här: { $value }
merge-there = Där: { $value }
merge-keep = Behåll
merge-remove = Ta bort här också
merge-leave = Låt vara borttaget
merge-bring-back = Hämta tillbaka
merge-more = Visa fler
merge-renumbered = ”{ $name }” får beteckningen { $to }, eftersom { $from } redan används här.
merge-renamed = ”{ $from }” får heta ”{ $to }”, eftersom namnet redan finns här.
merge-loosened = ”{ $name }” hörde till något som inte finns här, och står nu utan det.
merge-not-moved = Enheten ”{ $name }” flyttas inte: den skulle ha blivit en del av sig själv.
merge-decided-twice = Båda har beslutat om ”{ $name }”. Beslutet av { $on } gäller, och det andra finns kvar bland versionerna.
merge-removed-there = { $record }: borttaget i den andra filen
merge-removed-there-changed = { $record }: borttaget i den andra filen, ändrat här
merge-removed-here = { $record }: borttaget här, ändrat i den andra filen

### import
import-title = Importera en lista
import-list = Vad innehåller filen?
import-several = Rubrikerna finns i flera av Sigills listor, så det går inte att se i filen vilken det är.
import-look = Läs filen
import-planned-title = Importera { $file }?
import-accept = Importera
import-nothing = Filen stämmer redan med registret. Inget behöver ändras.
import-new = nya
import-changed = ändrade
import-same = oförändrade
import-created-units = Enheter som skapas
import-passed-over = Kolumner som bara visas: ändringar i dem läses inte in
import-unknown-columns = Kolumner som inte känns igen och hoppas över
import-faults-title = { $count ->
    [one] 1 fel i { $file }
    *[other] { $count } fel i { $file }
}
import-faults-hint = Inget är importerat. Rätta raderna i filen och importera den igen.
import-faults-copy = Kopiera felen
import-faults-assist = Tolka listan på annat sätt…
import-fault-line = Rad
import-fault-column = Kolumn
import-fault-value = Värde
import-fault-reason = Vad som är fel
import-goes-out-only = Klassningslistan är härledd och går bara att exportera.
import-broken-library = Biblioteket går inte att läsa, rad { $line }: { $reason }.
import-no-requirements = Det finns inget krav i filen.
import-not-a-from-level = Det här är ingen nivå som krav kan börja gälla från. Skriv 0–3.
import-not-a-control = { $control } är inget kontrollnummer i ISO/IEC 27002:2022. Skriv till exempel 5.18.
import-not-steps = Skriv steg som 1: 30 dagar | 2: en vecka, med samma nivåer på båda språken.
import-not-a-number = Det här är inget heltal.
import-unknown-groups = Ingen grupp säger från vilken nivå kravet gäller (K1–K3, R1–R3, T1–T3 eller GRUND).
import-other-than-first = På rad { $line } står det { $first }. Det ska vara samma på alla rader.
import-no-headings = Ingen rad har listans rubriker: { $expected }
import-missing-columns = Rad { $line } saknar kolumnerna { $columns }.
import-duplicate-columns = Rad { $line } har samma kolumn flera gånger: { $columns }
import-headings-hint = Exportera samma lista från Sigill för att se rätt rubriker.
import-rows = { $count ->
    [one] 1 rad är fel.
    *[other] { $count } rader är fel.
}
import-unreadable = Filen gick inte att läsa: { $reason }
import-unknown-word = Skriv något av: { $allowed }
import-bad-date = Det här är inget datum. Skriv åååå-mm-dd.
import-bad-year = Här ska ett årtal med fyra siffror stå.
import-ambiguous-date = Dag och månad går inte att skilja åt. Skriv åååå-mm-dd.
import-bad-range = Det här är varken en nivå eller ett spann. Skriv till exempel 2 eller 2–3.
import-unknown-category = Skriv kategori och nivå, till exempel Ekonomi 2. Kategorierna är: { $known }
import-bad-level = Det här är ingen nivå. Skriv 0–4 eller nivåns namn.
import-level-beyond-scale = Registrets skala slutar vid { $highest }.
import-bad-aspects = Skriv aspekternas bokstäver, till exempel KRT.
import-masked = Uppgiften är dold i listan (***). Töm cellen för att låta uppgiften vara som den är.
import-value-missing = Här behövs ett värde.
import-unknown-system = Det finns inget sådant system.
import-unknown-asset = Det finns ingen sådan informationsmängd.
import-unknown-record = Det finns varken system eller informationsmängd med den beteckningen eller det namnet.
import-unknown-measure = Det finns ingen åtgärd med den beteckningen.
import-contradicts = Rad { $first } säger något annat om samma uppföljning.
import-ambiguous-name = Flera har det namnet. Skriv beteckningen eller hela sökvägen.
import-reference-taken = Beteckningen tillhör { $holder }.
import-duplicate-row = Rad { $first } handlar om samma post.
import-decided-in-future = Beslutet ligger i framtiden. I dag är det { $today }.
import-older-than-current = Det gällande beslutet är från { $current }, alltså senare.
import-levels-missing = Nivå saknas för { $missing }.
import-more-cells = Raden har fler celler än det finns rubriker. Ofta är det en skiljetecken i en text utan citattecken.
import-text-too-long = Texten är längre än { $most } tecken.
import-unknown-level = Det är inte sagt vilken nivå detta värde står för.
import-bad-levels = Detta är inga nivåer för K, R och T (till exempel 3/2/2 eller K3R2T2).
import-alike-record = Namnet liknar { $known }. Svara på om det är samma eller ett nytt.
import-other-name = Beteckningen tillhör { $holder }. Svara på om det är samma eller ett nytt.

# end of import

### cli
cli-output = Svaret gick inte att skriva ut: { $reason }
cli-new-done = Registret ”{ $name }” är skapat.
cli-new-restored = Registret ”{ $name }” är skapat med hela sin historik: { $operations } ändringar.
cli-export-whole-is-now = Hela registret skrivs som det är nu, med hela sin logg. Utelämna --as-of.
cli-export-not-a-list = { $list } har ett eget format; --format och --profile är till för listor.
cli-merge-nothing = { $file } har inget som inte redan finns i registret. Inget är ändrat.
cli-merge-done = Ihopslaget: { $new } nya och { $changed } ändrade poster, { $operations } ändringar i historiken.
cli-merge-would = Skulle ge { $new } nya och { $changed } ändrade poster. Skyddsnivån skulle ändras för { $shifted } system. Inget är ändrat.
cli-merge-field = { $record }, { $field }: ”{ $here }” här, ”{ $there }” där
cli-merge-undecided = { $count } uppgifter behöver avgöras. Inget är ändrat. Välj med --take into eller --take from, eller avgör var för sig i fönstret.
cli-ciso-needs = { $list } behöver --domain, --scale och -o MAPP, och inget annat gör det.
cli-ciso-scale = { $list } behöver --scale, och inget annat gör det.
cli-ciso-done = { $files } är skrivna i { $folder }.
cli-ciso-domain = Domänen ”{ $domain }” måste finnas i CISO Assistant innan filerna läses in, annars hamnar allt i en annan domän utan att det sägs.
cli-ciso-differing = CISO Assistant räknar själv ut systemens behov ur tillgångarna. För de här blir det inte som här, på grund av egen klassning, justering eller ett beroende som bara ärver vissa aspekter: { $systems }
cli-ciso-domain-nothing = ”{ $domain }” läses som en tom cell av CISO Assistant. Ange en annan domän.
cli-ciso-fault = { $reference } { $name }: { $reason }
cli-ciso-no-letter = beteckningen måste börja med en bokstav, annars försvinner inledande nollor
cli-ciso-bar = beteckningen får inte innehålla |, som skiljer beteckningar åt
cli-ciso-nothing = ”{ $text }” läses som en tom cell
cli-ciso-twice = beteckningen används av flera poster
cli-ciso-off-scale = nivå { $level } finns inte på skalan { $scale }, och skulle tas bort utan att det sägs
cli-ciso-refused = Inget är skrivet. Rätta det som står ovan, och exportera på nytt.
cli-example-name = Tallbackens stadsdel
cli-example-done = Exempelregistret är skapat med { $systems } system och { $assets } informationsmängder.
cli-file-not-written = Filen gick inte att skriva: { $reason }. Kontrollera att mappen finns och att du får skriva där. ({ $path })
cli-file-not-read = Filen gick inte att läsa: { $reason } ({ $path })
cli-import-done = Importerat: { $new } nya, { $changed } ändrade, { $same } oförändrade rader.
cli-import-would = Skulle ge: { $new } nya, { $changed } ändrade, { $same } oförändrade rader. Inget är ändrat.
cli-import-nothing = Listan stämmer redan med registret, { $same } rader. Inget är ändrat.
cli-import-shifted = Skyddsnivån skulle ändras för { $count } system.
cli-import-units = Enheter som inte fanns i registret: { $units }
cli-import-passed-over = Kolumner som bara visas, så ändringarna i dem läses inte in: { $columns }
cli-import-columns = Kolumner som inte känns igen och hoppas över: { $columns }
cli-import-left-out = Kolumner som hoppas över: { $columns }
cli-import-beside = Görs på köpet, för att raderna nämner dem: { $names }
cli-import-vanished = Fanns i förra listan men inte i den här, och är kvar i registret: { $names }
cli-import-rejected = { $count } rader är inte importerade. De är sparade med skälet i { $path }
cli-mapping-unreadable = Profilen går inte att läsa: { $reason }
cli-mapping-unwritable = Profilen går inte att skriva: { $reason }
cli-mapping-other-list = Profilen gäller listan { $has }, inte { $asked }.
cli-mapping-unknown = Registret har ingen mall som heter { $name }. Det har: { $known }
cli-mapping-none = Registret har ingen mall som heter { $name }, och ingen annan heller.
cli-mapping-not-ciso = Listan { $list } läses utan --mapping och --saved, med --scale.
cli-import-row = Rad { $line }: { $reason }
cli-import-cell = Rad { $line }, { $column }: { $reason }
cli-import-value = Rad { $line }, { $column } ”{ $value }”: { $reason }
cli-log-number = Nr
cli-log-time = Tid
cli-log-user = Användare
cli-log-changes = Poster
cli-log-what = Ändring
cli-check-sound = Inga fel. Filen, hänvisningarna och loggen stämmer.
cli-check-hint = Arbeta inte vidare i filen. Kopiera den och ta fram den senaste säkerhetskopian utan fel.
cli-check-damage = Skada i filen: { $reason }
cli-check-unreadable = Filen innehåller något som inte går att läsa: { $reason }
cli-check-dangling = { $from } hänvisar till { $to }, som inte finns.
cli-check-foreign = { $rows } rader i { $table } hänvisar till rader i { $parent } som inte finns.
cli-check-log-gap = Ändring { $number } saknas i loggen.
cli-check-log-unreadable = Ändring { $number } i loggen går inte att läsa: { $reason }
cli-check-log-broken = Ändring { $number } i loggen bygger inte på de tidigare: { $record }
cli-check-log-differs = Loggen säger något annat än tabellerna: { $record }
cli-due-nothing = Inget är försenat, förfaller eller väntar på klassning.
cli-no-unit = Ingen enhet heter { $name }. Ange enhetens namn eller hela dess sökväg.
cli-due-reference = Beteckning
cli-due-name = Namn
cli-due-unit = Enhet
cli-due-state = Omklassning
cli-due-next = Nästa klassning
cli-due-planned = Planerad
cli-why-unknown = Det finns varken något system eller någon informationsmängd med beteckningen { $reference }.
cli-why-decided = beslutad { $date }
cli-why-undecided = Ingen beslutad klassning
cli-why-draft = Det finns ett utkast till en ny klassning.
cli-why-carriers = Finns i: { $systems }
cli-why-retired = Avvecklat: räknas inte och ärver inga nivåer.
cli-why-more = och från fler håll
cli-why-own = egen klassning av { $system }, { $decision }
cli-why-carried = från { $asset }
cli-why-adjusted-source = från justeringen av { $system }: { $kind }
cli-why-via = { $source } via { $path }
cli-why-adjusted = justerad till { $level } – { $kind }: { $reason } ({ $made })
cli-why-adjusted-not-now = justering som inte gäller i dag, till { $level } – { $kind }: { $reason } ({ $made })
cli-why-until = { $made }, gäller till { $until }
cli-why-overtaken = justeringen behöver omprövas
cli-why-ends = går ut { $date }
cli-why-missing-own = saknas: nivå i den egna klassningen av { $system }
cli-why-missing-carried = saknas: beslutad klassning av { $asset } i { $system }
cli-why-missing-dependent = saknas: klassning av { $system }, som ska ärvas
cli-why-circle = ingår i en krets där systemen beror på varandra, med { $systems }
cli-why-outside-method = Särskild analys krävs: nivån ligger utanför metoden. Kontakta säkerhetsskyddschefen.
cli-help-usage = Användning:
cli-help-commands = Kommandon:
cli-help-arguments = Argument:
cli-help-options = Flaggor:
cli-help-any-option = [FLAGGOR]
cli-help-command = [KOMMANDO]
cli-help-values = { $text } Ett av: { $values }.
cli-help-values-or = { $text } Ett av: { $values }. Annars { $default }.
cli-help-sigill = Informationsklassning för offentlig verksamhet. Utan kommando öppnas fönstret.
cli-help-new = Skapar ett nytt, tomt register.
cli-help-example = Skapar exempelregistret: en påhittad stadsdel.
cli-help-import = Läser in en lista: alla rader som en ändring, eller ingen om någon är fel.
cli-help-mapping = Föreslår hur en lista av vilket slag som helst ska förstås: en profil att gå igenom och importera med.
cli-help-mapping-list = Vad raderna handlar om, i stället för att gissa.
cli-help-mapping-input = Listan: CSV, XLSX, ODS eller XLS.
cli-help-import-mapping = Profilen som säger hur listan ska förstås. Utan den ska rubrikerna vara som i en export.
cli-help-import-saved = Mallen i registret som säger hur listan ska förstås, i stället för --mapping.
cli-help-rejected = Importera de rader som är rätt, och spara de andra här med skälet.
cli-help-export = Skriver en lista som CSV eller XLSX, till en fil eller till standard ut.
cli-help-merge = Slår ihop ett annat register med det här, som en enda ändring.
cli-help-merge-into = Registret som det andra slås ihop med.
cli-help-merge-from = Registret som hämtas in. Det ändras aldrig.
cli-help-merge-take = Vems uppgift som gäller när båda har ändrat samma sak eller den ena har tagit bort den: into är registret, from det som hämtas in.
cli-help-scale = Skalan i den CISO Assistant som filerna är till. Nivå 0–4 här är 1–5 på 1-5 och 1–4 på 1-4.
cli-help-scale-in = Skalan i den CISO Assistant som listan kommer från.
cli-help-domain = Domänen i CISO Assistant som allt ska hamna i. Den måste finnas där.
cli-help-due = Listar vad som är försenat, förfaller eller är planerat, det mest brådskande först.
cli-help-overview = Räknar det som översikten i fönstret räknar, för hela registret eller en enhet.
cli-help-why = Visar var nivåerna hos ett system eller en informationsmängd kommer ifrån.
cli-help-log = Listar allt som har gjorts, det äldsta först.
cli-help-undo = Tar tillbaka det som gjordes senast.
cli-help-redo = Gör om det som senast togs tillbaka.
cli-help-check = Letar efter fel i filen, dess hänvisningar och dess logg.
cli-help-catalogue = Kontrollerar, jämför, skriver och byter kravkatalog.
cli-help-catalogue-check = Letar efter fel i kravkatalogen. En egen katalog anges som fil.
cli-help-catalogue-export = Skriver hela kravkatalogen, till en fil eller till standard ut.
cli-help-system = Systemet vars rader eller upphandlingskrav skrivs.
cli-help-levels = Nivåerna hos ett system som planeras, i stället för --system.
cli-help-law = En lag som gäller för systemet som planeras. Kan anges flera gånger.
cli-help-without = Väljer bort ett krav och säger varför: ATK-01=löses i plattformen. Kan anges flera gånger.
cli-help-help = Visar hjälpen för sigill eller för ett kommando.
cli-help-of = Kommandot som hjälpen gäller.
cli-help-file = Registret.
cli-help-file-new = Filen som ska skapas. En som finns skrivs aldrig över.
cli-help-file-window = Registret som ska öppnas i fönstret.
cli-help-renderer = Hur fönstret ritas.
cli-help-name = Registrets namn, oftast organisationens eller sektionens.
cli-help-from = Ett helt register som JSON att skapa filen av, med namn, identiteter och logg.
cli-help-list-in = Vad raderna handlar om.
cli-help-list-out = Listan som ska skrivas; json är hela registret med dess logg.
cli-help-input = Listan, som CSV eller XLSX med samma rubriker som en export har.
cli-help-dry-run = Säger vad som skulle ändras, och ändrar inget.
cli-help-catalogue-diff = Visar vad som händer med varje krav från en version till en annan.
cli-help-catalogue-adopt = Låter en annan version, eller en egen katalog, gälla i ett register. Svar och åtgärder följer med.
cli-help-catalogue-file = En egen katalog som CSV, XLSX eller YAML, i stället för den som följer med programmet.
cli-help-catalogue-old = Den tidigare katalogen: ett versionsnummer eller en fil.
cli-help-catalogue-new = Den senare katalogen: ett versionsnummer eller en fil.
cli-help-catalogue-own = En egen katalog som ska gälla, som CSV, XLSX eller YAML.
cli-help-catalogue-number = Versionen som skrivs, i stället för den senaste.
cli-help-catalogue-to-adopt = Versionen som ska gälla, i stället för den senaste.
cli-help-catalogue-format = Vad katalogen skrivs som: CSV, ett kalkylark, eller ett bibliotek för CISO Assistant.
cli-help-profile = Hur celler och rader skrivs i CSV. Utan val: excel-sv.
cli-help-as-of = Registret som det var när den här dagen slutade, i stället för som det är nu.
cli-help-out = Filen som ska skrivas, i stället för standard ut. En som finns ersätts, hel eller inte alls.
cli-help-within = Räkna det som förfaller inom så många dagar, i stället för registrets eget tal.
cli-help-with-levels = Visa nivåerna i kalenderns rubriker (med --format ics).
cli-help-unit = Bara det som hör till den här enheten eller en under den.
cli-help-responsible = Bara det som den här rollen svarar för.
cli-help-format = Vad listan skrivs som: CSV, ett kalkylark med riktiga datum och tal, eller JSON.
cli-help-saved = Skriv listan enligt exportmallen med det här namnet i registret: kolumner, maskning och format.
cli-help-format-due = Hur listan skrivs: kolumner för människor, CSV med fasta svenska rubriker, eller en kalenderfil.
cli-help-format-overview = Hur siffrorna skrivs: tabeller för människor, CSV med fasta svenska rubriker, eller JSON med fasta engelska nycklar.
cli-help-reference = Beteckningen på ett system eller en informationsmängd, till exempel S-014.
cli-help-today = Räkna från den här dagen i stället för klockans.
cli-help-lang = Språket. Annars engelska om LC_ALL eller LANG säger det, annars svenska.
cli-help-this = Visar den här hjälpen.
cli-help-version = Visar versionen.
cli-usage-unknown = Det finns inget som heter { $argument }.
cli-usage-unknown-command = Det finns inget kommando som heter { $command }.
cli-usage-missing = Det här saknas: { $argument }
cli-usage-no-value = { $argument } behöver ett värde.
cli-usage-choose = ”{ $value }” går inte att använda som { $argument }. Välj ett av: { $values }
cli-usage-value = ”{ $value }” går inte att använda som { $argument }.
cli-usage-twice = { $argument } kan bara anges en gång.
cli-usage-not-both = { $argument } och { $other } kan inte anges tillsammans.
cli-usage-utf8 = Ett av orden är inte giltig UTF-8.
cli-usage-file-first = Kommandot kommer först, och sedan registret.
cli-usage-wrong = Anropet går inte att förstå.
cli-usage-more = Mer hjälp: { $command }
cli-export-no-system = Det finns inget system med beteckningen { $reference }.
cli-export-whose = Ange systemet med --system, eller nivåerna hos ett system som planeras med --levels.
cli-export-profile-of-csv = --profile hör till CSV. Utelämna det för XLSX.
cli-export-not-required = Kravet { $requirement } ställs inte här, så det kan inte väljas bort.
cli-catalogue-no-version = Programmet har ingen version { $version }. De som finns är { $known }.
cli-catalogue-sound = Inga fel. { $name } har { $count } krav i { $areas } områden.
cli-export-not-of-list = --levels och --law hör till listan { $list }.
cli-export-not-by-unit = Listan { $list } handlar inte om system eller informationsmängder och kan inte delas upp på enheter.
cli-export-not-by-system = --system hör till listorna { $lists }.

# end of cli

### calendar
calendar-name = Omklassning, { $register }
calendar-category = Informationsklassning
calendar-participants = Deltagare: { $people }
calendar-due = Omklassa { $name }
calendar-planned = Klassning av { $name }
calendar-decided = Senaste beslutet är från { $date }.

# end of calendar

### intake
intake-empty = Filen är tom.
intake-too-large = Listan är större än { $most } MB.
intake-split-hint = Dela upp listan och importera delarna var för sig.
intake-bomb = Den packade filen blir större än { $most } MB när den packas upp, och läses därför inte.
intake-too-many-cells = Listan har fler än { $most } celler.
intake-too-many-rows = Listan har fler än { $most } rader.
intake-too-many-columns = En rad har fler än { $most } celler.
intake-unclosed-quote = Citattecknet på rad { $line } stängs aldrig, så resten av filen skulle bli en enda cell.
intake-unclosed-quote-hint = Rätta filen, eller läs citattecken som vanliga tecken.
intake-broken-workbook = Arbetsboken går inte att läsa: { $reason }
intake-save-again-hint = Öppna filen i kalkylprogrammet, spara den på nytt som XLSX eller CSV utan lösenord och försök igen.
intake-locked = Arbetsboken är låst med lösenord.
intake-no-such-sheet = Arbetsboken har inget blad som heter { $sheet }.
intake-not-a-list = Filen är varken en text eller en arbetsbok.
intake-reason = Skäl
intake-title = Importera { $file }
intake-step-file = 1 Filen
intake-step-columns = 2 Kolumnerna
intake-step-meaning = 3 Värdena
intake-step-rows = 4 Raderna
intake-step-summary = 5 Importera
intake-next = Nästa
intake-back = Tillbaka
intake-profile-chosen = Mallen { $name } används.
intake-profile-unfit = Mallen { $name } används, men listan saknar { $columns }.
intake-template = Mall
intake-no-template = Ingen, som programmet föreslår
intake-template-load = Läs in mall…
intake-mapping-unreadable = Filen är ingen mall för listor: { $reason }
intake-encoding = Teckenkodning
intake-delimiter = Skiljetecken
intake-semicolon = Semikolon
intake-comma = Komma
intake-tab = Tabb
intake-bar = Lodstreck
intake-plain-quotes = Läs citattecken som vanliga tecken
intake-sheet = Blad
intake-hidden-sheet = { $name } (dolt)
intake-header = Rubrikrad
intake-no-header = Ingen
intake-line = Rad { $line }
intake-last-line = Sista raden
intake-found = { $rows } rader i listan. Hoppas över: { $empty } tomma och { $after } efter listan.
intake-note-letters = Några tecken passar inte i teckenkodningen. Prova en annan.
intake-note-zero-bytes = Nolltecken i filen har tagits bort.
intake-note-ending = Filens namn säger en annan sorts fil än den är. Den läses som den är.
intake-note-1904 = Arbetsboken räknar dagar från 1904. Datumen är omräknade.
intake-note-merged = Sammanfogade celler har fått sitt värde på varje rad.
intake-note-repeated = En rubrik finns flera gånger. De senare är numrerade.
intake-note-no-headings = Ingen rad ser ut som rubriker. Kolumnerna har fått bokstäver.
intake-columns-note = Programmet har föreslagit vart kolumnerna ska. Ändra det som är fel. En kolumn kan gå till flera fält, och flera kolumner till samma. Det som inte ska med står som Bortse.
intake-pass-over = Bortse
intake-choose-field = Välj fält
intake-further-field = { $column }, fält { $nth }
intake-one-more-for = Ett fält till för { $column }
intake-joined = { $field } fås också från { $columns }: värdena står efter varandra.
intake-overruled = { $field } fås också från { $columns }: den sista kolumnen med ett värde gäller.
intake-more-columns = Visa fler kolumner
intake-all-levels = Alla nivåer (KRT)
intake-all-reasons = Motivering för alla aspekter
intake-linked-systems = System som bär den (koppling)
intake-linked-assets = Informationsmängder i systemet (koppling)
intake-constants = Samma värde på alla rader
intake-constants-open = Samma värde på alla rader…
intake-constants-note = Gäller där raden själv inte säger något, till exempel Enhet.
intake-constant-field = Fält
intake-constant-value = Värde
intake-constant-add = Lägg till
intake-take-away = Ta bort { $name }
intake-no-meanings = Listan har inga nivåer, fasta ord eller datum att tolka.
intake-meanings-left = Något är inte sagt. Raderna det gäller blir fel i nästa steg.
intake-levels = Nivåer
intake-levels-note = Vilken nivå i registret varje värde står för. Antalet rader står inom parentes.
intake-scale-here = Som i registret (0 är lägst)
intake-scale-one = Listan börjar på 1 (1 blir 0)
intake-unsaid = Inte sagt
intake-nothing = Säger inget
intake-dates = { $count } datum kan läsas på två sätt, till exempel { $example }.
intake-dates-order = Vad står först i { $column }?
intake-day-first = Dagen (dag/månad/år)
intake-month-first = Månaden (månad/dag/år)
intake-planning = Raderna jämförs med registret.
intake-missing-fields = Ingen kolumn går till { $fields }. Välj en i steg 2.
intake-state-all = Alla
intake-state-new = Nya
intake-state-changed = Ändrade
intake-state-same = Oförändrade
intake-state-wrong = Fel
intake-state-asked = Frågor
intake-row-new = Ny
intake-row-changed = Ändrad
intake-row-same = Oförändrad
intake-row-wrong = Fel
intake-row-asked = Fråga
intake-all-new = Alla frågor: det är nya
intake-take-row = Ta med rad { $line }
intake-take-rows = { $count ->
    [one] Ta med raden
   *[other] Ta med { $count } rader
}
intake-rows-chosen = { $count } rader är markerade
intake-column-take = Ta med
intake-column-line = Rad
intake-column-state = Läge
intake-column-name = Namn
intake-column-told = Vad som ändras eller är fel
intake-row = Rad { $line }: { $name }
intake-same-as = Samma som { $reference } { $name }
intake-another = Ett nytt
intake-mend = Rätta och jämför igen
intake-one-operation = Det här görs som en enda ändring
intake-was-one-operation = Det här gjordes som en enda ändring
intake-sum-units = enheter
intake-sum-systems = system, nya eller ändrade
intake-sum-assets = informationsmängder, nya eller ändrade
intake-sum-links = kopplingar
intake-sum-decisions = klassningsbeslut
intake-sum-drafts = utkast till klassning
intake-sum-sessions = planerade klassningar
intake-beside = Görs på köpet, för att raderna nämner dem
intake-passed-over = Kolumner som inte följer med
intake-done = Importen är gjord. Ångra tar tillbaka hela.
intake-vanished = Fanns i förra listan men inte i den här: { $count }
intake-fate = Vad ska hända med dem?
intake-keep = Behåll som de är
intake-retire = Markera som avvecklade
intake-remove = Ta bort
intake-wrong-rows = { $count } rader är fel eller väntar på svar, och följer inte med.
intake-save-wrong = Spara dem med skälen…
intake-wrong-file = fel-rader
intake-profile = Mall till nästa gång
intake-profile-note = En mall minns hur listan tolkades och vad som fanns i den. När en lista med samma rubriker kommer används mallen av sig själv, och det som har försvunnit ur listan visas.
intake-profile-with-import = Spara mallen i registret med importen
intake-profile-name = Mallens namn
intake-profile-nameless = Mallen behöver ett namn.
intake-profile-there = Det finns redan en mall med det namnet. Den ersätts.
intake-profile-keep = Spara mall
intake-profile-kept = Mallen { $name } är sparad i registret.
intake-profile-save = Spara mallen som fil…
intake-profile-read-only = Registret är öppnat bara för läsning, så mallen kan inte sparas i det. Den kan sparas som fil.
intake-kept = Sparat.

# end of intake
