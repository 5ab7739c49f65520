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

# end of errors

### commands

# end of commands

### app

# end of app

### start

# end of start

### overview

# end of overview

### systems

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
