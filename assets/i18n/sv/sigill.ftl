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
common-badge-raised = { $badge }, höjd från { $from }
common-badge-lowered = { $badge }, sänkt från { $from }
common-level-keys = Tangenterna { $first }–{ $last } väljer nivå.
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
words-review-overdue = Försenad
words-review-needs-review = Behöver omklassas
words-review-due-soon = Förfaller
words-review-planned = Planerad
words-review-unclassified = Oklassad
words-review-current = Aktuell
words-standing-draft = Utkast
words-standing-decided = Beslutad
words-standing-superseded = Ersatt

# end of words

### errors
errors-at = Rad { $place }: { $message }
errors-read-only = Registret är öppnat endast för läsning.
errors-read-only-hint = Öppna det igen när det är ledigt, eller kopiera filen och arbeta i kopian.
errors-read-only-asked = Registret är öppnat endast för läsning.
errors-file-read-only = Filen är skrivskyddad.
errors-folder-read-only = Mappen är skrivskyddad, så registret kan bara läsas.
errors-nothing-to-undo = Det finns inget att ångra eller göra om.
errors-missing = Filen finns inte.
errors-missing-hint = Den kan ha flyttats eller bytt namn. Öppna den från sin nya plats.
errors-not-a-register = Filen är inget register.
errors-not-a-register-hint = Välj en fil som slutar på .sigill. Listor i CSV importeras från menyn.
errors-newer = Registret är sparat med en nyare version av Sigill.
errors-newer-hint = Uppdatera Sigill på den här datorn och öppna registret igen.
errors-older = Registret är sparat med en äldre version och kan inte uppdateras, eftersom det inte går att skriva till filen.
errors-older-hint = Öppna det när ingen annan har det, eller kopiera filen till en mapp som du kan skriva i.
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

# end of errors

### commands

# end of commands

### app
app-operation-named = { $operation } ”{ $subject }”
app-operation-undone = Ångrade { $operation }
app-operation-redone = Gjorde om { $operation }
app-operation-create-register = Nytt register
app-operation-save-settings = Ändrade inställningar
app-operation-create-unit = Ny enhet
app-operation-edit-unit = Ändrade enhet
app-operation-remove-unit = Tog bort enhet
app-operation-create-system = Nytt system
app-operation-edit-system = Ändrade system
app-operation-duplicate-system = Duplicerade system
app-operation-remove-system = Tog bort system
app-operation-create-asset = Ny informationsmängd
app-operation-edit-asset = Ändrade informationsmängd
app-operation-duplicate-asset = Duplicerade informationsmängd
app-operation-remove-asset = Tog bort informationsmängd
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
app-operation-cancel-session = Tog bort planering
app-operation-mark-for-review = Märkte för omklassning
app-operation-clear-review-mark = Tog bort märkning
app-operation-import = Importerade lista
app-operation-import-example = Läste in exempelregistret

# end of app

### start

# end of start

### overview

# end of overview

### systems
systems-title = System
systems-count = { $all }, varav { $own } egna
systems-count-shown = { $shown } visas av { $all }
systems-chip = Filter: { $set }
systems-chip-clear = Ta bort filtret { $set }
systems-new = Nytt system
systems-export = Exportera…
systems-profile-excel = För Excel (semikolon)
systems-profile-rfc4180 = Enligt RFC 4180 (komma)
systems-list-classification = Klassningslista
systems-list-systems = System
systems-list-carries = Kopplingar till information
systems-list-dependencies = Beroenden
systems-filters = Filtrera
systems-show-retired = Visa avvecklade
systems-nothing = Här samlas de system som hanterar er information. Börja med det första, eller importera en lista.
systems-nothing-fits = Inget system stämmer med filtret.
systems-nothing-clear = Rensa filtret
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
systems-set-adjustment = Justering behöver omprövas
systems-set-circle = I en beroendecirkel
systems-set-draft = Med utkast
systems-set-retired = Avvecklade
systems-close = Stäng rutan
systems-duplicate = Duplicera
systems-copy-name = { $name } (kopia)
systems-retired-note = Avvecklat: räknas inte med och ger inga nivåer vidare.
systems-tab-details = Uppgifter
systems-tab-information = Information { $count }
systems-tab-dependencies = Beroenden { $count }
systems-leave-title = Ändringarna är inte sparade
systems-leave-message = Om du lämnar systemet nu försvinner det du har skrivit.
systems-leave-accept = Kasta ändringarna
systems-link = Koppla…
systems-information-nothing = Systemet bär ingen information ännu. Skyddsnivån kommer från den information som systemet bär.
systems-unlink = Koppla bort { $name }
systems-note-edit = Ändra anteckningen om { $name }
systems-link-title = Koppla information till { $name }
systems-link-search = Sök informationsmängd
systems-link-accept = Koppla
systems-link-new = Ny informationsmängd
systems-link-new-name = Namn på den nya informationsmängden
systems-pick-nothing = Inget hittades.
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
systems-selected = { $count } markerade
systems-bulk-change = Ändra…
systems-bulk-remove = Ta bort markerade…
systems-bulk-deselect = Avmarkera
systems-bulk-title = Ändra { $count } system
systems-bulk-accept = Ändra alla
systems-bulk-what = Vad ska ändras?
systems-bulk-unit = Ny enhet
systems-bulk-life-cycle = Nytt steg i livscykeln
systems-bulk-status = Ny status
systems-bulk-date = Datum för statusen

# end of systems

### assets

# end of assets

### units

# end of units

### classify

# end of classify

### why

# end of why

### adjust

# end of adjust

### review

# end of review

### history

# end of history

### settings

# end of settings

### palette

# end of palette

### export

# end of export

### import

# end of import

### cli

# end of cli
