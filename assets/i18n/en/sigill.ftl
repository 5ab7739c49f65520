### common
common-save = Save
common-cancel = Cancel
common-close = Close
common-remove = Remove…
common-remove-now = Remove
common-add = Add
common-edit = Edit
common-ok = OK
common-back = Back
common-next = Next
common-search = Search
common-all = All
common-none = None
common-nothing-chosen = Not stated
common-more = More
common-of = { $part } of { $whole }
common-with = { $first }, { $second }
common-dismiss = Dismiss the message
common-date-hint = yyyy-mm-dd
common-date-pick = Pick a date for { $field }
common-date-error = “{ $typed }” is not a date. Write year-month-day, for example 2026-11-21.
common-calendar-previous = Previous month
common-calendar-next = Next month
common-calendar-days = Mo Tu We Th Fr Sa Su
common-calendar-months = January February March April May June July August September October November December
common-list-add = Add to { $field }
common-list-remove = Remove { $item }
common-table-columns = Columns
common-table-columns-reset = Show all columns
common-table-filter = Filter { $column }
common-table-filter-hint = Filter
common-table-ascending = { $column }, sorted ascending
common-table-descending = { $column }, sorted descending
common-table-sort = Sort by { $column }
common-badge-level = { $aspect } { $level }
common-badge-unclassified = { $aspect } unclassified
common-badge-incomplete = { $aspect } incomplete
common-badge-level-incomplete = { $aspect } { $level }, incomplete
common-said-incomplete = { $aspect } incomplete
common-said-raised = (raised from { $from })
common-said-lowered = (lowered from { $from })
common-badge-raised = { $badge }, raised from { $from }
common-badge-lowered = { $badge }, lowered from { $from }
common-level-example = { $definition } Here: { $example }
common-level-none = Not assessed
common-undo = Undo
common-redo = Redo

# end of common

### words
words-unit-municipality = Municipality
words-unit-federation = Municipal federation
words-unit-region = Region
words-unit-company = Company
words-unit-board = Board
words-unit-administration = Administration
words-unit-section = Section
words-unit-unit = Unit
words-unit-district = District
words-system-business = Business system
words-system-support = Support system
words-system-infrastructure = Infrastructure
words-system-platform = Platform
words-system-service = Service
words-system-other = Other
words-operated-internal = Internal
words-operated-external = External
words-operated-cloud = Cloud
words-operated-other-organisation = Another organisation
words-procured-own = Own
words-procured-central = Central
words-life-planned = Planned
words-life-in-use = In use
words-life-phasing-out = Being phased out
words-life-retired = Retired
words-yes = Yes
words-no = No
words-unclear = Unclear
words-personal-none = None
words-personal-personal = Personal data
words-personal-sensitive = Sensitive or intrusive on privacy
words-personal-unclear = Unclear
words-work-not-needed = Not needed
words-work-needed = Needed
words-work-started = Started
words-work-done = Done
words-adjust-accumulation = Accumulation
words-adjust-aggregation = Aggregation
words-adjust-integration = Integration
words-adjust-distribution = Distribution or redundancy
words-adjust-pseudonymisation = Pseudonymisation
words-aspect-confidentiality = Confidentiality
words-aspect-integrity = Integrity
words-aspect-availability = Availability
words-aspect-traceability = Traceability
words-question-confidentiality = What happens if someone unauthorised gets it?
words-question-integrity = What happens if it is wrong, changed or destroyed?
words-question-availability = What happens if it cannot be reached when needed?
words-question-traceability = What happens if nobody can tell who did what?
words-level-0 = Negligible
words-level-1 = Moderate
words-level-2 = Significant
words-level-3 = Serious
words-level-4 = Exceptionally serious
words-level-0-definition = No or negligible effect.
words-level-1-definition = Tasks get noticeably harder. Minor damage or cost. Limited effect on a person.
words-level-2-definition = The primary tasks are still possible but clearly reduced. Significant damage or cost. Significant effect on someone’s rights or health, but not life-threatening.
words-level-3-definition = One or more of the primary tasks cannot be done. Extensive damage, large cost. Serious effect on rights, life or health.
words-level-4-definition = Outside the method: may concern Sweden’s security (protective security). No requirements are produced.
words-status-classified = Classified
words-status-incomplete = Incomplete
words-status-unclassified = Unclassified
words-activity-classification = Classification
words-activity-critical = Business-critical classified
words-activity-review = Reclassification in time
words-activity-action-plans = Action plans
words-activity-risk-analyses = Risk analyses
words-activity-threshold-analyses = Threshold analyses
words-activity-impact-assessments = Impact assessments
words-activity-reports = Measures proposed in time
words-activity-suppliers = Suppliers followed up
words-activity-rule-classification = Green when at least { $share } % of the systems are classified. Yellow when more remain.
words-activity-rule-critical = Green when all business-critical systems are classified. Yellow when any remains.
words-activity-rule-review = Counts systems that were classified or are marked for it. Green when none is overdue or needs reclassification. Else yellow.
words-activity-rule-action-plans = Counts own systems and others where an action plan was considered. Green when at least { $share } % have a finished plan or need none. Yellow when more remain.
words-activity-rule-risk-analyses = Counts own systems and others where a risk analysis was considered. Green when at least { $share } % have a finished analysis or need none. Yellow when more remain.
words-activity-rule-threshold-analyses = Counts systems with personal data. Green when at least { $share } % have a threshold analysis. Yellow when more remain.
words-activity-rule-impact-assessments = Counts systems where an impact assessment is needed, started or done. Green when at least { $share } % are done. Yellow when more remain.
words-activity-rule-reports = Counts classified systems. Green when no proposal of measures is late. Else yellow.
words-activity-rule-suppliers = Counts systems that somebody outside runs. Green when at least { $share } % are followed up in time. Yellow when more remain.
words-level-unknown = { $aspect } unknown
words-review-overdue = Overdue
words-review-needs-review = Needs reclassification
words-review-due-soon = Due soon
words-review-planned = Planned
words-review-unclassified = Unclassified
words-review-current = Current
words-standing-draft = Draft
words-standing-decided = Decided
words-standing-superseded = Superseded
words-answers-business = The business
words-answers-operations = IT operations
words-answers-supplier = The supplier
words-requirement-organisational = Organisational
words-requirement-people = People
words-requirement-physical = Physical
words-requirement-technical = Technical
words-mark-personal-data = Personal data
words-mark-patient-data = The patient data act
words-mark-secrecy = The public access and secrecy act
words-mark-cybersecurity = The cybersecurity act
words-category-tasks = The organisation’s tasks
words-category-assets = Assets
words-category-economy = Economy
words-category-individuals = People’s rights, life and health
words-category-law = Legal requirements
words-category-trust = Trust
words-answer-unanswered = Not answered
words-answer-met = Met
words-answer-partly = Partly
words-answer-not-met = Not met
words-answer-not-applicable = Not applicable
words-severity-negligible = Negligible
words-severity-moderate = Moderate
words-severity-significant = Significant
words-severity-serious = Serious
words-to-confirm-copied = Copied from another system
words-to-confirm-reworded = The requirement has been reworded
words-to-confirm-merged = The requirement has been split or merged
words-priority-low = Low
words-priority-medium = Medium
words-priority-high = High
words-measure-proposed = Proposed
words-measure-decided = Decided
words-measure-ongoing = Ongoing
words-measure-done = Done
words-measure-cancelled = Cancelled

words-session-planned = Planned
words-session-done = Held
words-session-cancelled = Cancelled

words-profile-import = Import
words-profile-export = Export
words-activity-not-started = Not started
words-activity-ongoing = Under way
words-activity-done = Done
words-activity-dropped = Dropped

words-review-change = Change
words-review-procurement = Procurement
words-review-incident = Incident
words-review-new-information = New information
words-review-supplier-change = Change of supplier
words-review-other = Other

words-cause-supplier = New supplier
words-cause-operation = New way of operation
words-cause-personal-data = Personal data marked otherwise
words-cause-asset-added = New information asset
words-cause-contract-end = Contract ends
words-gap-open = Open
words-gap-planned = Planned
words-gap-accepted = Accepted
words-gap-closed = Closed

# end of words

### questions
questions-scoring = Are people evaluated or scored?
questions-scoring-more = The data are used to describe, compare or predict what people are like or how they behave. Example: the school works out which pupils risk falling behind.
questions-automated = Are decisions made automatically?
questions-automated-more = The system settles something with a legal or similar effect on someone, and no human considers it. Example: a rule engine grants income support.
questions-monitoring = Are people monitored systematically?
questions-monitoring-more = People are followed, watched or logged continuously, perhaps without noticing. Example: cameras at the travel centre, or positions from the home-care phones.
questions-sensitive = Are the data sensitive or highly personal?
questions-sensitive-more = Health, religion, ethnicity, union membership, crime, or other things that belong to private life. Example: case files of the social services, or school health records.
questions-large = Is the processing large?
questions-large-more = Many people, many data about each, a long time, or the whole municipality. Example: all pupils of the compulsory school during nine years.
questions-matching = Are data from different places matched?
questions-matching-more = Data collected for different purposes are put together in a way that people do not expect. Example: building permits are compared with the population register and electricity use.
questions-vulnerable = Does it concern people in a vulnerable position?
questions-vulnerable-more = Those who find it hard to say no or to stand up for their rights: children, patients, the elderly, asylum seekers, but also employees. Example: residents of a care home.
questions-technology = Is technology used that is new, or used in a new way?
questions-technology-more = What follows from it is not known yet, to the organisation or to those concerned. Example: a voice bot that answers residents, sensors in flats, face recognition.
questions-hinders = Can the processing hinder a right, a service or a contract?
questions-hinders-more = The data settle whether someone gets what they apply for. Example: data about debts settle whether someone may rent a flat from the municipal company.
questions-accumulation = Are there very large amounts in one place?
questions-accumulation-more = The harm grows when everything is lost at once. Example: the electronic archive with the records of all boards over thirty years.
questions-aggregation = Are data from many sources put together?
questions-aggregation-more = Together they tell more than each on its own. Example: the decision support that draws on school, social services and finance.
questions-integration = Does it exchange data with systems that are protected higher?
questions-integration-more = A way in here can become a way in there. Example: the appointment book that reads and writes in the patient records.
questions-single-point = Is it a single point that many hang on?
questions-single-point-more = When it stops, much else stops. Example: the sign-in that every section uses.
questions-needed = Impact assessment needed: { $count } criteria are met
questions-not-needed = Impact assessment not needed: { $count ->
        [0] no criterion is met
       *[other] one criterion is met
    }
questions-left = { $count ->
        [one] 1 answer left
       *[other] { $count } answers left
    }

# end of questions

### errors
errors-at = Row { $place }: { $message }
errors-read-only = The register is open for reading only.
errors-read-only-hint = Open it again when it is free, or copy the file and work in the copy.
errors-read-only-asked = The register is open for reading only.
errors-read-only-at-work = You can read while a change is carried out.
errors-file-read-only = The file is write-protected.
errors-folder-read-only = The folder is write-protected, so the register can only be read.
errors-day-in-future = { $date } has not come yet. Choose today or an earlier date.
errors-nothing-to-undo = There is nothing to undo or redo.
errors-missing = There is no such file.
errors-missing-hint = It may have been moved or renamed. Open it from its new place.
errors-not-a-register = The file is not a register.
errors-not-a-register-hint = Choose a file that ends in .sigill. Lists in CSV are imported from the menu.
errors-newer = The register was saved by a newer version of Sigill.
errors-newer-hint = Update Sigill on this computer and open the register again.
errors-locked = The register is in use by another program.
errors-locked-by = { $user } on { $machine } has had the register open since { $since }.
errors-locked-hint = Wait until it is free and try again.
errors-unfinished = An earlier change was interrupted and must be taken back before the register can be read.
errors-unfinished-hint = Open the register on a computer that may write to the file.
errors-exists = There is a file of that name already.
errors-exists-hint = Choose another name. A register is never overwritten.
errors-changed-by-other = The file has been changed by another program since it was read.
errors-changed-by-other-hint = Close the register and open it again.
errors-no-such-operation = There is no operation number { $number }.
errors-disk-full = The disk is full. Nothing has been changed.
errors-disk-full-hint = Free some space and try again.
errors-not-written = The file could not be written ({ $reason }). Nothing has been changed.
errors-not-written-hint = Check that the disk has room, that your quota suffices and that you can reach the folder. Then try again.
errors-io-full = the disk is full
errors-io-too-large = the file would be larger than is allowed here
errors-io-denied = you may not read or write there
errors-io-not-found = it does not exist
errors-io-folder = it is a folder
errors-io = The file cannot be used: { $reason }
errors-io-hint = Check that you can reach the folder and may read and write there.
errors-damaged = The file is damaged: { $reason }
errors-damaged-hint = The file is untouched. Open a backup, or check the file with sigill check.
errors-not-found = The record is not in the register any more.
errors-not-found-hint = A change has removed it. See History.
errors-name-missing = Enter a name.
errors-reference-missing = Enter a reference.
errors-reference-taken = The reference { $reference } is already used by { $holder }.
errors-reference-taken-hint = Choose another reference.
errors-unit-name-taken = There is already a unit called { $name } in the same place.
errors-unit-in-itself = A unit cannot be part of itself.
errors-depends-on-itself = A system cannot depend on itself.
errors-level-missing = Choose a level for { $aspects }.
errors-level-beyond-scale = Level { $level } is not on the register's scale.
errors-decision-date-missing = Enter the date of the decision.
errors-decision-in-future = The decision date { $date } lies in the future.
errors-decision-older = The decision in force is from { $date }, later than this one.
errors-decided-is-fixed = A decided classification is not changed.
errors-decided-is-fixed-hint = Make a new classification. The old one stays and can be read.
errors-adjustment-reason-missing = Enter why the level is adjusted.
errors-nothing-to-adjust = { $aspect } has no derived level to adjust.
errors-raise-not-above = A raise must lie above the derived level { $level }.
errors-lowering-not-below = A lowering must lie below the derived level { $level }.
errors-ends-before-start = The end date lies before the start date.
errors-mark-reason-missing = Enter what happened.
errors-interval-out-of-range = The interval must be 1–120 months.
errors-off-ground = The level is not that of the worst consequence category: { $aspects }.
errors-off-ground-hint = Set the level to that of the worst category, or change the categories.
errors-lowering-reason-missing = The information type may not be lowered without a reason. Say why for { $aspects }.
errors-type-name-taken = There is an information type called { $name } already.
errors-range-reversed = The lowest level ({ $least }) is higher than the highest ({ $most }).
errors-no-such-requirement = The catalogue has no requirement { $id }.
errors-not-applicable-reason-missing = Say why { $id } does not apply.
errors-date-in-future = The date { $date } lies in the future.
errors-activity-missing = Say what is to be done.
errors-waits-for-itself = A measure cannot wait for itself.
errors-acceptance-reason-missing = Say why the risk is accepted.
errors-accepted-by-missing = Give the role that accepts the risk.
errors-no-gap-to-accept = { $id } has no gap to accept. Answer Partly or Not met first.
errors-system-missing = Choose a system.
errors-requirement-missing = Choose a requirement.
errors-date-missing = Enter a date.
errors-date-unreadable = A date cannot be read. Write it as 2026-11-21, or leave the field empty.
errors-catalogue-empty = The catalogue has no requirements.
errors-catalogues-differ = The registers use different catalogues of requirements, or versions. Change the catalogue in one of them first, so that its answers follow.
errors-nothing-to-dismiss = There is no such change to dismiss any more.
errors-month-out-of-range = The month must be 1 to 12, and the year have four digits.

# end of errors

### commands
commands-new-register = New register
commands-open-register = Open register…
commands-open-example = Open example register
commands-close-register = Close the register
commands-new-record = New record on the screen
commands-new-system = New system
commands-new-asset = New information asset
commands-new-unit = New unit
commands-filter = Filter the list
commands-import = Import…
commands-export-whole = Export the whole register (JSON)…
commands-merge = Merge with…
commands-new-from-whole = New register from JSON…
commands-export = Export…
commands-go-overview = Overview
commands-go-systems = Systems
commands-go-assets = Information assets
commands-go-types = Information types
commands-go-plan = Action plan
commands-go-review = Reclassification
commands-go-catalogue = Requirements
commands-go-history = History
commands-go-settings = Settings
commands-larger = Larger text
commands-smaller = Smaller text
commands-usual-size = Usual text size
commands-help = Help
commands-quit = Quit

# end of commands

### app
app-operation-named = { $operation } “{ $subject }”
app-operation-undone = Undid: { $operation }
app-operation-redone = Redid: { $operation }
app-operation-create-register = New register
app-operation-import-ciso = Imported assets from CISO Assistant
app-operation-merge-register = Merged with
app-operation-save-settings = Changed settings
app-operation-create-unit = New unit
app-operation-edit-unit = Edited unit
app-operation-remove-unit = Removed unit
app-operation-create-system = New system
app-operation-edit-system = Edited system
app-operation-edit-systems = Changed several systems
app-operation-duplicate-system = Duplicated system
app-operation-remove-system = Removed system
app-operation-remove-systems = Removed several systems
app-operation-create-asset = New information asset
app-operation-edit-asset = Edited information asset
app-operation-edit-assets = Changed several information assets
app-operation-duplicate-asset = Duplicated information asset
app-operation-remove-asset = Removed information asset
app-operation-remove-assets = Removed several information assets
app-operation-link-asset = Linked information asset
app-operation-unlink-asset = Removed link
app-operation-set-dependency = Set dependency
app-operation-remove-dependency = Removed dependency
app-operation-save-draft = Saved draft
app-operation-discard-draft = Discarded draft
app-operation-decide-classification = Decided classification
app-operation-adjust = Adjusted level
app-operation-remove-adjustment = Removed adjustment
app-operation-plan-session = Planned session
app-operation-plan-sessions = Planned sessions
app-operation-cancel-session = Cancelled session
app-operation-mark-for-review = Marked for reclassification
app-operation-clear-review-mark = Removed mark
app-operation-dismiss-mark = Dismissed mark
app-operation-restore-mark = Took back dismissed mark
app-operation-spread-sessions = Spread sessions
app-operation-save-list-profile = Saved list template
app-operation-remove-list-profile = Removed list template
app-operation-create-activity = New activity
app-operation-edit-activity = Changed activity
app-operation-remove-activity = Removed activity
app-operation-start-year = Started year wheel
app-operation-add-year-examples = Added examples to the year wheel
app-operation-import-activity = Imported year wheel
app-operation-decide-session = Decided classifications
app-operation-save-session = Saved session
app-operation-create-common-type = New information type
app-operation-edit-common-type = Changed information type
app-operation-remove-common-type = Removed information type
app-operation-add-type-library = Added the starting library
app-operation-save-threshold-analysis = Threshold analysis
app-operation-save-aggravation = Aggravating circumstances
app-operation-save-assessment = Self-assessment
app-operation-save-assessments = Answered requirements
app-operation-copy-assessments = Copied answers
app-operation-confirm-assessments = Confirmed answers
app-operation-save-practice = How we do it
app-operation-create-measure = New measure
app-operation-edit-measure = Edited measure
app-operation-edit-measures = Edited measures
app-operation-remove-measure = Removed measure
app-operation-remove-measures = Removed measures
app-operation-carry-over = Carried over to the next plan
app-operation-accept-risk = Accepted risk
app-operation-accept-risks = Accepted risks
app-operation-remove-acceptance = Removed risk acceptance
app-operation-save-follow-up = Followed up supplier
app-operation-save-follow-ups = Followed up suppliers
app-operation-remove-follow-up = Removed follow-up of supplier
app-operation-adopt-catalogue = Changed catalogue to version
app-operation-submit-plan = Submitted proposed measures
app-operation-import-assessment = Imported self-assessment
app-operation-import-measure = Imported action plan
app-operation-import-acceptance = Imported risk acceptances
app-operation-import-follow-up = Imported follow-ups of suppliers
app-operation-import-practice = Imported how we do it
app-operation-save-analyses = Saved analyses
app-operation-import = Imported list
app-operation-import-unit = Imported units
app-operation-import-system = Imported systems
app-operation-import-asset = Imported information assets
app-operation-import-carries = Imported links
app-operation-import-dependency = Imported dependencies
app-operation-import-adjustment = Imported adjustments
app-operation-import-planned-session = Imported plans
app-operation-import-threshold-analysis = Imported threshold analyses
app-operation-import-common-type = Imported information types
app-operation-import-example = Read the example register
app-window-title = Register – Sigill
app-all-units = All units
app-unit-filter = Show unit: { $unit }
app-register-menu = Menu for { $name }
app-nothing-to = { $command }: nothing just now
app-step = { $command }: { $operation }
app-read-only = Read-only. { $reason }
app-saved = Saved { $time } · { $operation }
app-overdue = { $count ->
    [one] 1 system overdue
    *[other] { $count } systems overdue
}
app-due-soon = { $count } due soon
app-path = Path
app-path-open = Which register should be opened?
app-path-new = Where should the new register be?
app-path-catalogue = Read a catalogue of requirements
app-catalogue-file = catalogue
app-path-import = Which file should be imported?
app-path-mapping = Which template should be loaded?
app-path-whole = Which register as JSON should the new register be made from?
app-path-export-whole = Where should the whole register be saved?
app-path-merge = Which register should be brought in?
app-path-export = Where should the list be saved?
app-path-calendar = Where should the calendar file be saved?
app-file-kind-register = Sigill register
app-file-kind-whole = Whole register (JSON)
app-whole-file = register
app-whole-saved = The whole register has been exported, with all its history.
app-file-kind-list = List (CSV)
app-file-kind-mapping = Template for lists (TOML)
app-file-kind-calendar = Calendar (ICS)
app-new-register-file = New register
app-unsaved-title = Leave without saving?
app-unsaved-message = You have changes that are not saved. They will be lost if you go on.
app-unsaved-leave = Leave without saving
app-impact-title = { $count ->
    [0] Changes no system's level
    [one] Affects 1 system
    *[other] Affects { $count } systems
}
app-impact-remove = Remove “{ $name }”?
app-impact-accept = Carry out
app-impact-decide = Decide
app-impact-none = No system's level changes.
app-impact-only-status = { $count ->
    [one] For 1 of them only the status changes.
    *[other] For { $count } of them only the status changes.
}
app-impact-gone = removed
app-impact-undo = This can be undone.
app-rests-system = The system carries { $assets } information assets, and { $systems } systems depend on it. The links go; the assets stay.
app-rests-asset = { $count ->
    [0] No system carries the asset.
    *[other] Carried by { $count } systems: { $names }
}
app-rests-type = { $count ->
    [0] No information asset follows the type.
    [one] One information asset follows the type. It stays, without an information type.
   *[other] { $count } information assets follow the type. They stay, without an information type.
}
app-rests-unit = { $systems } systems and { $assets } information assets will be without a unit. { $parts } units beneath move up.
app-rests-decision = The classification and its decision leave the lists, too. They stay in the history.
app-job-open = Opening { $file }
app-job-export = Exporting { $file }
app-job-trend = Counting the quarters from the history
app-job-import = Reading { $file }
app-job-example = Making the example register
app-job-import-now = Importing { $file }
app-job-change = Carrying out { $operation }
app-busy = Wait until this is done: { $job }
app-closes-when-done = The window closes when this is done: { $job }
app-job-cancelled = Stopped. The register is as it was.
app-exported = The list is saved with { $count } rows.
app-calendar-file = reclassification
app-calendar-saved = The calendar file is saved.
app-calendar-saved-hint = Open it in the calendar to add the dates. A later file moves them instead of adding new ones.
app-imported = { $file } is imported.
app-imported-nothing = { $file } already agrees with the register.
app-opened-read-only = The register is open for reading only. { $reason }
app-opened-read-only-hint = You can read and export. Open it again later to make changes.
app-settings-broken = The program's settings could not be read and are back to their defaults.
app-settings-unwritable = The program's settings could not be saved: { $reason }
app-dropped-unknown = Sigill opens registers (.sigill) and lists (.csv).
app-dropped-needs-register = Open a register first, then drop the list.
app-help-keys = Keys
app-help-more-keys = Ctrl+1–9 changes screen. Arrows move in lists, Enter opens, Esc goes back.
app-help-overview = Where the register stands: how many systems are classified, what is overdue and what is done. Choose a figure to see the list behind it. Green or yellow before an activity follows a rule that is shown when you point at the row or reach it with the keyboard. The charts can be shown as tables, and all of it can be copied.
app-help-systems = All systems with their protection level. The level is derived: the highest of the information the system carries, its own classification, and the systems that depend on it. Open a system to see why, read the requirements, link information, classify, adjust or make a threshold analysis. In the self-assessment 1–4 and 0 answer, 6–9 say how severe the gap is, J and K or the arrows move, N goes to the next unanswered, Enter writes, B confirms and A uses what the unit has written.
app-help-assets = What is classified: the smallest meaningful amount of information, such as pupil records or payroll data. Classify each once. Every system that carries it gets the level.
app-help-types = Common information that the organisation judges once for all units, with an expected level or a range. Deviations shows what lies outside, Differing judgements what two units have judged differently. The starting library is a starting point that the organisation decides on itself.
app-help-plan = What is done about the gaps, the late first. Measures are those of the whole register. Proposals shows which systems have reported proposed measures after their classification, and which are late. Accepted risks shows what is accepted and what has lapsed. Suppliers shows which suppliers are to be followed up.
app-help-review = What needs classifying again, most urgent first. The next classification is counted from the date of the decision. Plan a session, or mark what needs a new classification early.
app-help-catalogue = What a level demands, area by area. A requirement applies from a certain level of confidentiality, integrity, availability or traceability, or to all systems. Choose a requirement to read all of it, with why it is made and how it is shown to be met. A newer version, or a catalogue of your own, is reviewed here before it counts.
app-help-history = Everything done in the register: who, when, what, before and after. Nothing is overwritten.
app-help-settings = The register's name and interval, the scale with your own examples, consequence categories, laws, units and templates for lists, and how the window looks on this computer.
app-help-intake-name = Import a list
app-help-intake = A list with other headings than Sigill's own is read in five steps. 1: what was found in the file, and a template if the list has come before. 2: where the columns go. 3: what levels, words and dates mean. 4: what each row comes to. Correct what is wrong and answer questions. 5: what is done, as one change that can be undone. Nothing changes before that. Enter goes to the next step, Ctrl+Enter also while a field has the keyboard, and Esc goes back. The arrows move in the rows, with Shift several are marked.
app-example-name = Tallbacken city district

# end of app

### start
start-about = Information classification for public bodies
start-open-note = Go on in a register on your computer or a shared folder
start-new-note = Begin an empty register for an organisation or a section
start-example-note = Try it out with a made-up city district with 72 systems
start-recent = Recent registers
start-no-recent = The registers you have opened are shown here.
start-drop = You can also drop a .sigill file anywhere in the window.
start-forget = Take { $name } off the list
start-theme-system = As the computer
start-theme-light = Light
start-theme-dark = Dark

# end of start

### overview
overview-title = Overview
overview-whole = the whole register · { $date }
overview-unit = { $unit } with units beneath · { $date }
overview-all-units = Show the whole register
overview-copy = Copy as CSV
overview-systems = Systems in the register
overview-own = { $count } own
overview-central = { $count } central
overview-own-classified = Own, classified
overview-own-planned = { $count } planned with a date
overview-plans-done = Action plans done
overview-risks-done = Risk analyses done
overview-not-needed = { $count } not needed
overview-overdue = Overdue
overview-due-soon = { $count } due within { $days } days
overview-needs-review = Need reclassification
overview-planned = { $count } planned
overview-incomplete = Incomplete
overview-incomplete-note = some part lacks a decision
overview-unclassified = Unclassified
overview-unclassified-note = no decision at all
overview-critical-classified = Business-critical, classified
overview-critical = { $count } business-critical
overview-adjustments = Adjustments to look at again
overview-adjustments-note = the source has changed, or the end is near
overview-circles = Systems in circles
overview-circles-note = dependencies that go round
overview-assets-decided = Information assets decided
overview-assets-undecided = { $count } without decision
overview-outside-type = { $count } outside their type
overview-differing = { $count ->
    [one] 1 differing judgement
   *[other] { $count } differing judgements
}
overview-personal = Personal data
overview-personal-systems = { $count } systems
overview-plan-late-reports = { $count } { $number ->
        [one] late proposal of measures
       *[other] late proposals of measures
    }
overview-plan-remaining-reports = { $count } proposals to come
overview-plan-open-gaps = { $count } systems with open gaps
overview-plan-late-measures = { $count } { $number ->
        [one] late measure
       *[other] late measures
    }
overview-plan-lapsed = { $count } systems with a lapsed accepted risk
overview-plan-suppliers = { $count } systems whose supplier is not followed up
overview-table-late-measures = Late measures
overview-threshold-done = { $count } { $number ->
        [one] threshold analysis made
       *[other] threshold analyses made
    }
overview-threshold-missing = { $count } without threshold analysis
overview-assessment = { $count } { $number ->
        [one] impact assessment left
       *[other] impact assessments left
    }
overview-units = Per unit
overview-units-unit = Unit
overview-units-systems = Systems
overview-units-classified = Classified
overview-units-incomplete = Incomplete
overview-units-unclassified = Unclassified
overview-units-overdue = Overdue
overview-units-share = { $count } ({ $share } %)
overview-units-no-systems = no systems
overview-units-spoken = { $unit }: { $systems } systems, { $classified } classified, { $incomplete } incomplete, { $overdue } overdue
overview-units-outside = { $count } systems belong to none of the units.
overview-activities = State of each activity
overview-light-green = Green
overview-light-yellow = Yellow
overview-light-off = Concerns no system
overview-trend = Systems classified by quarter
overview-trend-day = Day
overview-trend-percent = Classified in per cent
overview-trend-records = Counted from
overview-trend-told = the history
overview-trend-untold = today's records
overview-table-figures = Key figures
overview-table-figure = Key figure
overview-table-count = Count
overview-table-review = Reclassification: { $state }
overview-table-assets = Information assets
overview-table-outside-type = Information assets outside their type
overview-table-differing = Different judgements of the same information
overview-table-activity = Activity
overview-table-total = Concerns
overview-table-done = Done
overview-table-remaining = Remaining
overview-table-light = State
overview-table-critical = Business-critical
overview-table-own = Own
overview-charts = Charts
overview-as-table = Show as tables
overview-as-charts = Show as charts
overview-heat-cell = { $row }, { $column }: systems: { $count }
overview-trend-share = { $share } %
overview-trend-now = now
overview-trend-quarter = Q{ $quarter } { $year }
overview-trend-quarter-short = Q{ $quarter }
overview-trend-spoken = { $date }: { $classified } of { $systems } systems classified ({ $share } %), { $incomplete } incomplete
overview-trend-hover = { $what }. Saves the classification list as it was on that day.
overview-trend-note = * The register was not there then: the systems of today are counted with the decisions of that day.
overview-trend-unread = The history is long or could not be read, so the quarters are not counted.
overview-trend-read = Count from the history
overview-activity-done = { $done } · { $remaining } remaining
overview-units-critical = Critical
overview-units-shares = Classified: { $critical } business-critical, { $own } own
overview-copy-picture = Copy as picture
overview-picture-copied = The charts are copied as a picture.
overview-started = { $count } started
overview-needed = { $count } needed
overview-next = Next in turn
overview-next-all = Show all
overview-next-nothing = Nothing is overdue or falls due.
overview-next-nothing-until = Nothing is overdue or falls due. Next classification: { $name }, { $date }.
overview-empty = Figures show here once the register has systems. Begin with the first system, or import a list.
overview-empty-first = To the systems

# end of overview

### records
records-filters = Filter
records-export = Export…
records-set = { $set } { $count }
records-chip = Filter: { $set }
records-chip-clear = Remove the filter { $set }
records-nothing-clear = Clear the filter
records-selected = { $count } selected
records-bulk-change = Change…
records-bulk-remove = Remove selected…
records-bulk-deselect = Deselect
records-bulk-what = What is to be changed?
records-bulk-unit = New unit
records-bulk-accept = Change all
records-close = Close the pane
records-duplicate = Duplicate
records-copy-name = { $name } (copy)
records-tab-details = Details
records-leave-title = The changes are not saved
records-leave-accept = Discard the changes
records-link = Link…
records-link-accept = Link
records-pick-nothing = Nothing was found.
records-unlink = Unlink { $name }
records-note-edit = Change the note about { $name }
records-note = Note

# end of records

### systems
systems-title = Systems
systems-count = { $all }, of which { $own } own
systems-count-shown = { $shown } of { $all } shown
systems-new = New system
systems-list-classification = Classification list
systems-list-systems = Systems
systems-list-carries = Links to information
systems-list-dependencies = Dependencies
systems-show-retired = Show retired
systems-nothing = The systems that handle your information belong here. Begin with the first one, or import a list.
systems-nothing-fits = No system fits the filter.
systems-several = { $count } systems
systems-reference = Reference
systems-name = Name
systems-unit = Unit
systems-level = Protection level
systems-review = Reclassification
systems-kind = Kind
systems-description = Description
systems-supplier = Supplier
systems-operated = Operation
systems-operated-by = Operated by
systems-procured = Procurement
systems-life-cycle = Life cycle
systems-critical = Business-critical
systems-act = Cybersecurity act
systems-personal-data = Personal data
systems-system-owner = System owner
systems-administrator = System administrator
systems-information-owners = Information owners
systems-object-owner = Object owner
systems-object-leader = Object leader
systems-contract-until = Contract until
systems-tags = Tags
systems-note = Note
systems-status = Status
systems-decided-on = Classified
systems-due = Next classification
systems-action-plan = Action plan
systems-risk-analysis = Risk analysis
systems-impact-assessment = Impact assessment
systems-work-date = { $work }, date
systems-interval = Interval of its own in months
systems-interval-hint = The register’s: { $months }
systems-section-basics = Basics
systems-section-responsible = Responsible
systems-section-operation = Operation and supplier
systems-section-judgements = Judgements
systems-section-work = Work
systems-section-other = Other
systems-set-own = Own
systems-set-central = Central
systems-set-critical = Business-critical
systems-set-own-planned = Own with a planned classification
systems-set-personal = With personal data
systems-set-threshold-done = Threshold analysis made
systems-set-threshold-missing = Personal data without threshold analysis
systems-set-assessment = Impact assessment outstanding
systems-threshold = Threshold analysis
systems-threshold-needed = Assessment needed
systems-threshold-not-needed = Assessment not needed
systems-threshold-missing = Missing
systems-adjustment = Adjustment
systems-adjustment-review = { $adjustment } (needs a new look)
systems-adjustment-expired = { $adjustment } (ended { $date })
systems-adjustment-ends = { $adjustment } (ends { $date })
systems-set-adjustment = Adjustment to reconsider
systems-set-circle = In a dependency circle
systems-set-draft = With a draft
systems-set-remains = { $activity }, still to do
systems-set-report-late = Late proposals of measures
systems-set-report-remaining = Proposals of measures to come
systems-set-acceptance-lapsed = Lapsed accepted risks
systems-set-supplier-missing = Supplier not followed up
systems-set-open-gaps = Open gaps
systems-set-retired = Retired
systems-retired-note = Retired: not counted, and gives no levels to others.
systems-tab-information = Information { $count }
systems-tab-dependencies = Dependencies { $count }
systems-leave-message = If you leave the system now, what you have written is lost.
systems-information-nothing = The system carries no information yet. The protection level comes from the information that the system carries.
systems-link-title = Link information to { $name }
systems-link-search = Search information asset
systems-link-new = New information asset
systems-link-new-name = Name of the new information asset
systems-dependencies-nothing = No dependencies yet. A system that others rest on gets the protection level that they need.
systems-rests-on = Rests on { $count }
systems-rests-on-note = The systems below inherit the levels from here.
systems-dependents = Rest on this one { $count }
systems-dependents-note = The levels of the systems below are inherited here.
systems-inherits = Inherits
systems-tick = { $aspect } is inherited: { $name }
systems-part = Remove the dependency with { $name }
systems-circle = The dependencies form a circle with { $names }. All in the circle get the highest level among them.
systems-depend-title = Link { $name } to other systems
systems-depend-above = { $name } rests on them
systems-depend-below = They rest on { $name }
systems-depend-search = Search system
systems-depend-chosen = the chosen systems
systems-bulk-title = Change { $count } systems
systems-bulk-life-cycle = New step of life
systems-bulk-status = New status
systems-bulk-date = Date of the status

# end of systems

### assets
assets-title = Information assets
assets-count = { $all }, of which { $decided } classified
assets-count-shown = { $shown } shown of { $all }
assets-new = New information asset
assets-list-assets = Information assets
assets-list-carries = Links to systems
assets-nothing = The information that the organisation handles is collected here, such as pupil records or payroll data. Start with the first one, or import a list.
assets-nothing-fits = No information asset matches the filter.
assets-several = { $count } information assets
assets-reference = Reference
assets-name = Name
assets-unit = Unit
assets-level = Level
assets-review = Reclassification
assets-systems = Found in systems
assets-description = Description
assets-information-owners = Information owners
assets-record-type = Record type
assets-personal-data = Personal data
assets-laws = Applicable law
assets-laws-hint = For example OSL chapter 26 section 1
assets-common-type = Information type
assets-common-type-unknown = Not among the information types
assets-common-type-expects = Expected level: { $ranges }.
assets-common-type-open = The type says nothing about the level.
assets-common-type-fixed = May not be lowered without a reason.
assets-note = Note
assets-decided-on = Classified
assets-decided-by = Decided by
assets-decision-reference = Decision reference
assets-due = Next classification
assets-section-basics = Basics
assets-section-responsible = Responsible
assets-section-law = Personal data and law
assets-section-other = Other
assets-set-decided = Classified
assets-set-undecided = Without a decided classification
assets-set-draft = With a draft
assets-set-unlinked = In no system
assets-set-of-type = Following the type
assets-set-outside-type = Outside their type
assets-set-lowered-type = Lowered though the type may not be
assets-tab-systems = Systems { $count }
assets-leave-message = If you leave the information asset now, what you have written is lost.
assets-systems-nothing = The information asset is in no system yet. Link it to the systems that handle it, and they get their protection level.
assets-link-title = Link { $name } to systems
assets-link-search = Search systems
assets-bulk-title = Change { $count } information assets
assets-bulk-common-type = New information type
assets-bulk-personal-data = Holds personal data

# end of assets

### types

types-title = Information types
types-new = New information type
types-tab-types = Types ({ $count })
types-tab-deviations = Deviations ({ $count })
types-tab-differing = Differing judgements ({ $count })
types-note = Common information that is judged once, so that it gets the same level everywhere. Levels from the starting library are a starting point: they count once the organisation has decided them.
types-nothing = This is where information belongs that many units have, such as pupil records or payroll data, with the level that the organisation expects. The same thing is then judged alike in all units.
types-nothing-fits = No information type fits the filter.
types-leave-message = What you have written about the information type is lost.
types-import = Import…
types-library = Add the starting library
types-library-accept = Add
types-library-about = The starting library is a starting point, not a decision. Go through the types, change levels and reasons until they fit your organisation, and decide them there.
types-library-count = { $count ->
    [one] One type is added. Types that are there already stay as they are.
   *[other] { $count } types are added. Types that are there already stay as they are.
}
types-library-nothing = All types of the starting library are here already.
types-name = Name
types-description = Description
types-section-levels = Expected levels
types-section-law = Law and personal data
types-least = { $aspect }, lowest
types-most = { $aspect }, highest
types-lowering = May be lowered
types-yes = Yes
types-no = No
types-may-be-lowered = May be lowered
types-may-be-lowered-about = If not, whoever judges lower has to say why, and the coordinator sees it under Deviations.
types-motivation = Reason
types-laws = Applicable law
types-personal-data = Personal data
types-type-note = Note
types-followers = Followed by
types-followed-by-none = No information asset follows the type.
types-followed-by = { $count ->
    [one] One information asset follows the type
   *[other] { $count } information assets follow the type
}
types-new-asset = New information asset of the type
types-asset = Information asset
types-type = Information type
types-expected = expected { $range }
types-standing = Standing
types-reason = Reason
types-lowered = May not be lowered
types-below = Lower than expected
types-above = Higher than expected
types-both = Lower and higher than expected
types-only-lowered = Only those that may not be lowered
types-show-all = Show all
types-deviations-note = Decided levels outside the range of the type. Those lowered though the type may not be come first.
types-deviations-nothing = All decided information assets lie within the range of their type.
types-deviations-without-types = Once there are information types, the information assets that were decided outside the range of their type are shown here.
types-deviations-fits = No deviation fits the filter.
types-differing-note = The same or similar information that was decided two levels apart or more. Compare the reasons and settle which judgement is to count.
types-differing-nothing = No same or similar information was decided two levels apart.
types-differing-gap = { $count } levels apart
types-same-type = Same information type: { $name }
types-same-name = Same name
types-alike = Similar name
types-decided = Decided { $date }

### units
units-new = New unit
units-nothing = The organisation is built up here: the municipality or company at the top, administrations and sections beneath. Start with the topmost unit.
units-note = Systems and information assets are counted where they belong.
units-export = Export…
units-name = Name
units-kind = Kind
units-parent = Part of
units-top = None, stands at the top
units-officer = Officer
units-officer-hint = A role rather than a name
units-systems = Systems
units-assets = Information assets
units-holds = Here: { $systems } { $systems ->
    [one] system
   *[other] systems
} and { $assets } { $assets ->
    [one] information asset
   *[other] information assets
}. If the unit is removed they stay without a unit, and what lies beneath moves up one step.
units-add-beneath = New unit beneath this one
units-close = Close the pane
units-leave-message = If you leave the unit now, what you have written is lost.

# end of units

### session
session-title = Classification of { $name }
session-rows = Classifications in { $name }
session-system-as-such = The system as such
session-column-name = Information asset
session-column-reason = Reason
session-cell = { $row }, { $aspect }: { $level }
session-cell-open = not rated
session-cell-decided = decision in force { $level }
session-cell-odd = { $cell } (see the remark)
session-place = { $row } · { $aspect }
session-guided = Guided mode
session-new = new draft
session-kept = saved draft
session-unsaved = draft with unsaved changes
session-remaining = left to classify: { $open } of { $all }
session-all-rated = nothing left to classify
session-decide = Decide
session-save-draft = Save draft
session-discard = Discard drafts…
session-clear-row = Clear the row
session-previous = Decision of { $date }:
session-take-over = Take over
session-take-over-level = Take over { $aspect } { $level }
session-start-row = Start from the decision
session-start-all = Start from all { $count } decisions
session-carried-over = The reason is carried over from the last decision.
session-carried-over-keep = Still true
session-carried-over-keep-aspect = The reason for { $aspect } is still true
session-reason = Reason for { $aspect }
session-reason-hint = What is the worst that can reasonably happen, and to whom?
session-categories = Consequence for (optional)
session-category-none = Not rated
session-ground = Ground: { $category }
session-off-ground = The worst category, { $category }, gives { $level }.
session-use-ground = Use { $level }
session-type = Information type { $name }: { $range }
session-type-below = Lower than the information type. Please say why.
session-type-forbidden = Lower than the information type allows. It needs a reason, and the coordinator will see it.
session-type-above = Higher than the information type. Please say why.
session-law-below = { $law } speaks for at least { $level }.
session-similar = Similar classifications
session-similar-in = in { $place }
session-impact-more = and { $count } more
session-facts = Session
session-held-on = Held on
session-participants = Participants
session-participant-add = Add participant
session-participants-same = Same as last time
session-participant-role = Participant { $number }, role
session-participant-name = Participant { $number }, name
session-participant-remove = Remove participant { $number }
session-role-hint = Role
session-name-hint = Name (optional)
session-notes = Notes
session-notes-hint = How it was done, and what to remember next time
session-weighed = Basis for { $row }
session-personal-data = Personal data
session-laws = Applicable law
session-sections = { $law }, section
session-sections-hint = For example 26 kap. 1 §
session-other-laws = Other law
session-other-laws-hint = For example skollagen (2010:800)
session-decision = Decision
session-counts = To be decided: { $decided }. Stay drafts: { $drafts }. Not touched: { $untouched }.
session-decided-by = Decided by (role)
session-decided-by-hint = Such as head of department
session-decided-on = Decision date
session-reference = Decision reference
session-reference-hint = Registry number or § in the minutes
session-reference-missing = You can decide without a reference, but auditors look for it: it shows where the decision is found.
session-supersedes = This decision supersedes the one of { $date }. The old one can still be read under Decisions.
session-four = Does it concern Sweden's security?
session-four-outside = Level 4 lies outside the method. It is only for information that may concern Sweden's security.
session-four-manager = The matter belongs to the security protection manager. Do not enter the information itself here.
session-four-contact = Contact: { $contact }
session-four-trap = Data in health care, schools and social services can be highly sensitive without concerning Sweden's security. Level 3 is then the highest.
session-four-special = Special analysis is needed. The matter belongs to the security protection manager. Do not enter the information itself here.
session-four-no = No, choose 3
session-four-yes = Yes, keep 4
session-leave = Save the draft first?
session-leave-means = The classification has changes that are not saved.
session-leave-unsaved = Leave without saving
session-stay = Go on classifying
session-error-levels = No level for { $aspects }. At least one row needs a level in every aspect before anything can be decided.
session-error-by = Enter who decides, such as head of department.
session-guide-question = Would the consequence be at least { $level } if { $condition }?
session-guide-yes = Yes
session-guide-no = No
session-guide-keys = Y answers yes, N answers no, Backspace takes back.
session-guide-back = Take the last answer back
session-guide-answered-yes = Yes, at least { $level }
session-guide-answered-no = No, not { $level }
session-guide-proposes = The answers give
session-guide-use = Use the level and the reason
session-guide-reason = If { $condition }, the consequence is { $level }: { $definition }
session-guide-reason-not = It is not { $level }.
session-guide-if-confidentiality = someone unauthorised gets it
session-guide-if-integrity = it is wrong, changed or destroyed
session-guide-if-availability = it cannot be reached when needed
session-guide-if-traceability = nobody can tell who did what

# end of session

### why
why-tab = Level
why-type = Information type
why-type-below = lower than the expected { $range }
why-type-above = higher than the expected { $range }
why-type-lowered = The type may not be lowered. The reason given is:
why-type-reason-missing = The type may not be lowered without a reason, and there is none.
why-title = Why?
why-classify = Classify
why-continue = Go on classifying
why-classify-it = Classify { $name }
why-own = own classification
why-own-of = (own classification)
why-adjusted-of = (as adjusted)
why-from = from
why-via = via
why-and = and
why-more = Show { $count } more
why-decided = decided { $date }
why-decided-by = decided { $date } by { $role }
why-quote = “{ $words }”
why-raised = raised: { $kind }
why-lowered = lowered: { $kind }
why-until = until and including { $date }
why-overtaken = The adjustment needs a new look
why-overtaken-raise = The sources now give { $now }, above the adjustment's { $level }. The raise has no effect any more.
why-overtaken-lowering = The level was { $before } when it was lowered. The sources now give { $now }.
why-overtaken-lowering-now = The sources now give { $now }.
why-overtaken-nothing = There is no level left to adjust.
why-not-standing = The adjustment does not stand today
why-begins = It stands from { $date }.
why-ends-soon = The adjustment ends { $date }
why-ends-soon-then = Renew it if it is to stand longer. Otherwise the derived level stands, { $level }.
why-expired = It ended { $date }. Renew or remove it.
why-circle = Part of a circle with
why-circle-means = The systems depend on each other: all get the group's highest level ({ $aspects }).
why-may-rise = Incomplete: the level may become higher
why-special-analysis = Special analysis required
why-security-manager = Level 4 lies outside the method and belongs to the security protection manager. No requirements are produced for the aspect.
why-incomplete = not known yet: nothing it rests on is classified
why-unclassified = unclassified: there is nothing to derive the level from
why-missing = Missing
why-missing-more = and { $count } more
why-missing-in = in
why-missing-asset = has no decided level for { $aspects }
why-missing-own = its pre-classification has no level for { $aspects }
why-missing-dependent = is unclassified in { $aspects }
why-retired = The system is retired: it does not count and affects no others.
why-next = Next classification
why-next-none = nothing is decided yet
why-next-none-asset = the asset is not decided yet
why-today = today
why-in-days = { $count ->
    [one] tomorrow
   *[other] in { $count } days
}
why-days-ago = { $count ->
    [one] yesterday
   *[other] { $count } days ago
}
why-in-months = in { $count } months
why-months-ago = { $count } months ago
why-planned = Planned { $date }
why-plan-passed = Was planned { $date }, but no decision is recorded
why-marked = Needs reclassification since { $date }
why-happened = Needs reclassification: { $what }
why-versions = Decisions
why-versions-system = Decisions on the system as such
why-version = Show all
why-version-name = { $version }: show all
why-compare = Compare two…

# end of why

### compare
compare-title = Compare two versions
compare-older = One
compare-newer = The other
compare-before = In force against the one before
compare-draft = Draft against in force
compare-only = Show only what differs
compare-count = { $count ->
    [0] The versions say the same.
    [one] 1 entry differs.
   *[other] { $count } entries differ.
}
compare-differs = differs
compare-standing = Standing
compare-level = Level of { $aspect }
compare-reason = Reason for { $aspect }
compare-category = Category: { $name }

# end of compare

### map
map-open = Show map
map-title = Dependency map: { $name }
map-keys = Arrows move, Enter goes there, O opens the record, Esc goes back
map-record = Open the record
map-back = Back to { $name }
map-circle = Part of a dependency circle with { $names } ({ $aspects })
map-far-left = Two steps away
map-left = Depends on it
map-centre = The system
map-right = It rests on
map-far-right = Two steps away
map-more = + { $count } more
map-more-said = { $count } more, show all
map-fewer = Show fewer
map-fewer-said = Show fewer. { $count } more do not fit; see the record.
map-carries = { $count ->
    [one] Carries 1 information asset
   *[other] Carries { $count } information assets
}
map-said-centre = in the middle
map-said-inherits = inherits { $aspects }
map-said-inherits-nothing = inherits nothing
map-said-gives = hands on { $aspects }
map-said-gives-nothing = hands on nothing
map-said-circle = part of a dependency circle with { $names }

# end of map

### adjust
adjust-open = Adjust…
adjust-title = Adjust the level of { $name }
adjust-accept = Adjust
adjust-edit = Change the adjustment
adjust-remove = Remove the adjustment…
adjust-aspect = Aspect
adjust-raise = Raise the level
adjust-lower = Lower the level
adjust-accumulation = much of the same kind in one place
adjust-aggregation = pieces that together say more than each alone
adjust-integration = exchange with systems at a higher level
adjust-distribution = spread over several places or doubled
adjust-pseudonymisation = persons cannot be recognised without a key
adjust-level = New level
adjust-highest = The level is the highest already.
adjust-lowest = The level is the lowest already.
adjust-nothing = There is no derived level to adjust. Classify first.
adjust-reason = Reason
adjust-reason-hint = Why is the derived level not enough, or why is it too high?
adjust-by = Adjusted by (role)
adjust-by-hint = Such as officer
adjust-on = Stands from
adjust-until = Until and including (optional)
adjust-error-level = Choose a level.
adjust-error-reason = Write a reason: without it nobody can understand the adjustment later.
adjust-error-by = Enter who adjusts, such as a role.
adjust-error-on = Enter the day from which the adjustment stands.

# end of adjust

### analyses
analyses-tab = Analyses
analyses-threshold = Threshold analysis
analyses-aggravation = Aggravating
analyses-threshold-note = Two or more yes mean that an impact assessment is needed (GDPR article 35).
analyses-aggravation-note = Aggravating circumstances: a yes suggests that the level is raised. The answers raise nothing by themselves.
analyses-keys = Y and N answer, the arrows move between the questions, Delete takes the answer away.
analyses-answer-of = { $question } { $answer }
analyses-unanswered = Not answered
analyses-by = Assessed by (role)
analyses-by-hint = For example data protection officer
analyses-on = Date
analyses-note = Note
analyses-assessment = Impact assessment
analyses-assessment-status = Status of the impact assessment
analyses-assessment-on = Impact assessment, date
analyses-assessment-against = The threshold analysis says that an impact assessment is needed.
analyses-suggests = Suggests a raise: { $kind }
analyses-suggests-nothing = Nothing suggests a raise
analyses-adjust = Adjust… ({ $kind })
analyses-raised = Raised already: { $levels }

# end of analyses

### plan
plan-measures = Measures
plan-reports = Proposals
plan-acceptances = Accepted risks
plan-suppliers = Suppliers
plan-tab-counted = { $name } ({ $count })
plan-find-hint = Type to search
plan-system = System
plan-system-other = Choose another system
plan-open-system = Open the system
plan-note = Note
plan-date = Date
plan-late = Late
plan-until = until { $date }
plan-standing = State
plan-requirement = Requirement
plan-gap = Gap
plan-decided-by = Decided by
plan-decided-on = Date of decision
plan-decision-reference = Reference of decision
plan-section-gaps = What it is about
plan-section-work = The work
plan-section-decision = Decision
plan-section-outcomes = Outcome by requirement

plan-reference = Reference
plan-activity = Activity
plan-activity-hint = What is to be done?
plan-goal = Goal
plan-requirements = Requirements
plan-aspects = Aspects
plan-priority = Priority
plan-cost = Cost and resources
plan-responsible = Responsible
plan-start = Start
plan-end = End
plan-status = Status
plan-status-late = Late · { $status }
plan-plan = Plan
plan-plan-earlier = { $date } (earlier plan)
plan-plan-none = none yet
plan-plan-note = Plan: { $plan }. A plan is named after the day of the classification decision it follows from.
plan-depends-on = Depends on: measures that must be done before
plan-depends-late = That measure is done later than this one.
plan-gaps-none = The system has no gaps in its self-assessment. The measure can be about the system as a whole.
plan-gaps-without-system = Choose a system to see its gaps.
plan-gaps-told = Gaps: { $open } open, { $planned } planned, { $accepted } accepted

plan-measure-new = New measure
plan-measure-new-for = New measure for { $system }
plan-measure-nothing = What is done about gaps is gathered here, with who is responsible and until when. Begin with a measure, or answer the requirements of a system and make measures of its gaps.
plan-measure-nothing-fits = No measure fits.
plan-measure-leave = What you have written about the measure will be lost.
plan-measure-several = { $count } measures
plan-measure-bulk = Change { $count } measures
plan-measure-count = In all { $all }
plan-measure-late = Late
plan-measure-unfinished = Going on or waiting
plan-measure-from-earlier = From an earlier plan
plan-measure-finished = Finished
plan-measure-also = Show retired systems too
plan-measure-late-by = { $days ->
    [one] Should have been done { $date }, { $days } day ago.
   *[other] Should have been done { $date }, { $days } days ago.
}
plan-bulk-status = New status
plan-bulk-responsible = New responsible
plan-bulk-end = New end date

plan-carry-waits = The measure belongs to an earlier plan. The system has been classified again since.
plan-carry-one = Carry over to the next plan…
plan-carry-all = Carry { $count } over to the next plan…
plan-carry-waiting = { $count ->
    [one] { $count } measure belongs to an earlier plan and is not finished.
   *[other] { $count } measures belong to an earlier plan and are not finished.
}
plan-carry-title = { $count ->
    [one] Carry the measure over to the next plan?
   *[other] Carry { $count } measures over to the next plan?
}
plan-carry-about = The measures move to the plan that follows from the latest classification decision of their system. Contents, status, responsible and dates stay as they are. The history shows which plan they came from.
plan-carry-line = { $activity } ({ $system }): { $from } → { $to }
plan-carry-more = and { $count } more
plan-carry-accept = Carry over

plan-report-note = Within { $months } months of the classification decision the gaps with proposed measures are to be reported to the coordinator. They are the basis for deciding on accepted risks.
plan-report-decided = Classified
plan-report-deadline = Deadline
plan-report-open = Open gaps
plan-report-planned = Planned
plan-report-accepted = Accepted
plan-report-late = Late { $count }
plan-report-remaining = To be reported { $count }
plan-report-submitted = Reported { $count }
plan-report-nothing = The classified systems are shown here, with the day by which their measures are to be proposed. No system is classified yet.
plan-report-not-started = Not classified yet, so there is nothing to report.
plan-report-late-by = { $days ->
    [one] Late by { $days } day
   *[other] Late by { $days } days
}
plan-report-left = { $days ->
    [0] To be reported today
    [one] { $days } day left
   *[other] { $days } days left
}
plan-report-done = Reported
plan-report-done-on = Reported { $date }
plan-report-dates = Classified { $decided }, proposal by { $deadline }.

plan-submit = Report measures…
plan-submit-title = Report the proposed measures for { $system }?
plan-submit-accept = Report
plan-submit-about = The action plan is marked as done { $date }. The coordinator sees that the proposal has come.
plan-submit-planned = { $count ->
    [one] { $count } gap has a planned measure
   *[other] { $count } gaps have planned measures
}
plan-submit-accepted = { $count ->
    [one] { $count } gap is accepted
   *[other] { $count } gaps are accepted
}
plan-submit-open = { $count ->
    [one] { $count } gap has neither measure nor acceptance. The proposal can be reported all the same.
   *[other] { $count } gaps have neither measure nor acceptance. The proposal can be reported all the same.
}
plan-submit-unanswered = { $count ->
    [one] { $count } requirement is not answered in the self-assessment.
   *[other] { $count } requirements are not answered in the self-assessment.
}

plan-accept-title = Accept a risk
plan-accept-new = New accepted risk
plan-accept-nothing = Risks that somebody with the right to decide has accepted are gathered here, with reason and last day. Those that have lapsed come first.
plan-accept-nothing-fits = No accepted risk fits.
plan-accept-leave = What you have written about the accepted risk will be lost.
plan-accept-several = { $count } accepted risks
plan-accept-bulk = Change { $count } accepted risks
plan-accept-count = In all { $all }
plan-accept-lapsed = Lapsed
plan-accept-holding = Holding
plan-accept-name = System and requirement
plan-accept-renew = Renew…
plan-accept-no-gaps = The system has no gap to accept. Answer Partly or Not met to the requirement first.
plan-accept-note = Without a last day it holds until the level of the system rises. If the level rises, it always lapses.
plan-gap-hint = What is it that is not met?
plan-risk = Level of risk
plan-reason = Reason
plan-reason-hint = Why can the risk be accepted, and what is done meanwhile?
plan-accepted-by = Accepted by
plan-valid-until = Valid until
plan-standing-holds = Holds
plan-standing-date = Lapsed { $date }
plan-standing-level = Lapsed: the level has risen ({ $aspect })
plan-standing-renewed = Replaced by a later one
plan-standing-settled = The gap is closed

plan-supplier = Supplier
plan-follow-title = Follow-up of { $system }
plan-follow-new = New follow-up
plan-follow-edit = Change the follow-up of { $date }
plan-follow-remove = Remove the follow-up of { $date }
plan-follow-note = Follow up that those who run systems for you do what was agreed.
plan-follow-nothing = Systems that somebody else runs are shown here: externally, in the cloud or by another organisation. There is none yet.
plan-follow-missing = Not followed up { $count }
plan-follow-done = Followed up { $count }
plan-follow-never = Never followed up
plan-follow-late = Late since { $date }
plan-follow-until = Followed up until { $date }
plan-follow-last = Last
plan-follow-by = Followed up by
plan-follow-outcome = Outcome
plan-follow-counts = { $met } met, { $gaps } gaps
plan-follow-next = Next
plan-follow-next-note = Left empty, the next one is { $date }, after { $months } months.
plan-follow-nothing-asked = The supplier answers for no requirement at the level of the system. Write a note about what was followed up.
plan-follow-not-asked = The requirement does not apply to the system now.
plan-follow-copied = The outcomes begin with those of the last follow-up. Change what is different now.
plan-follow-rest-met = Set the others to Met
plan-follow-comment = Comment on { $requirement }

plan-tab-measures = Measures ({ $count })
plan-tab-acceptances = Accepted risks ({ $count })
plan-tab-follow = Follow-up of the supplier
plan-tab-no-measures = No measures yet.
plan-tab-no-acceptances = No risks are accepted.

# end of plan

### procurement
procurement-planned = Requirements on a supplier of a planned system…
procurement-file-planned = planned
procurement-title = Requirements on the supplier of { $system }
procurement-title-planned = Requirements on the supplier of a planned system
procurement-about = Choose away what the supplier is not to answer, and say why. The list has a column for the answer of the supplier, and what is chosen away last.
procurement-level = { $letter } { $aspect }
procurement-laws = Laws that apply
procurement-count = { $chosen } requirements, { $left } chosen away
procurement-area = { $name } ({ $chosen } of { $count })
procurement-reason = Reason to choose { $requirement } away
procurement-reason-missing = { $count ->
    [one] Say why the requirement is chosen away.
   *[other] { $count } requirements are chosen away without a reason.
}
procurement-nothing = Enter a level of at least one aspect.

# end of procurement

### review
review-plan-open = Plan…
review-plan-title = Plan the classification of { $name }
review-plan-date = Day
review-plan-note = Note
review-plan-means = A planned day does not move the next classification: that stays until there is a new decision.
review-plan-past = The day has passed already.
review-plan-cancel = Call it off
review-plan-error-date = Choose a day.
review-mark-open = Needs reclassification…
review-mark-title = { $name } needs reclassification
review-mark-reason = What has happened?
review-mark-hint = Such as a change, procurement, incident, new information or a new supplier
review-mark-means = The mark goes when a new classification is decided.
review-mark-clear = Remove the mark
review-mark-error-reason = Write what has happened.
review-list-title = Reclassification
review-list-subtitle = { $unit } · { $date }
review-list-all-units = all units
review-list-chip-all = All { $count }
review-list-chip-overdue = Overdue { $count }
review-list-chip-needs-review = Need reclassification { $count }
review-list-chip-due-soon = Due soon { $count }
review-list-chip-planned = Planned { $count }
review-list-chip-unclassified = Unclassified { $count }
review-list-chip-current = Current { $count }
review-list-plan = Plan…
review-list-classify = Classify
review-list-open = Open
review-list-copy = Copy list
review-list-calendar = Calendar file…
review-list-calendar-hint = Saves due dates and planned classifications for the rows shown, to open in Outlook or another calendar. Levels are left out.
review-calendar-title = Calendar file
review-calendar-choose = Choose place…
review-calendar-count = { $count ->
    [one] 1 record goes out: due date and planned session.
    *[other] { $count } records go out: due dates and planned sessions.
}
review-calendar-levels = Show levels in the title
review-calendar-levels-hint = Calendars are often shared with many. Let the levels stay in the register if they are not needed.
review-list-filter = Filter
review-list-select-all = Select all
review-list-select-none = Select none
review-list-select = Select { $name }
review-list-selected = { $count } selected
review-list-column-select = Select
review-list-column-state = State
review-list-column-reference = Reference
review-list-column-name = Name
review-list-column-kind = Kind
review-list-column-unit = Unit
review-list-column-responsible = Responsible
review-list-column-decided = Last decision
review-list-column-due = Next classification
review-list-column-days = Days left
review-list-column-planned = Planned
review-list-column-reason = Reason
review-list-column-levels = Levels
review-list-system = System
review-list-asset = Information asset
review-list-days-over = { $days } over
review-list-nothing = Nothing here right now.
review-list-nothing-due = Nothing is overdue or falls due within { $days } days.
review-list-nothing-until = The next classification is on { $date }: { $name }.
review-list-nothing-fits = Nothing in the list fits the filter.
review-list-show-all = Show all
review-list-empty = Systems and information assets stand here by when they are to be classified. Register a system first.
review-list-empty-first = To the systems
review-list-plan-one = Plan a session for { $name }
review-list-plan-many = Plan sessions for { $count } records
review-list-plan-date = Date
review-list-plan-save = Plan
review-list-plan-past = The date has passed. Choose today or a later day.
review-list-plan-hint = The date does not move the next classification, and replaces the plan there is.
review-list-plan-gone = One of the records is gone. Close and choose again.
review-list-plan-more = { $name } + { $count }

review-mark-told = { $kind }: { $reason }
review-mark-kind = Kind
review-cause-supplier = { $before } → { $about }
review-cause-operation = operation changed from { $before } to { $about }
review-cause-personal-data = mark for personal data changed from { $before } to { $about }
review-cause-asset-added = information asset added: { $names }
review-cause-contract-end = the contract ends { $date }
review-interval = { $months } months ({ $source })
review-interval-register = the register’s
review-interval-level = level { $level }
review-interval-own = the system’s own
review-due-line = { $overdue } overdue, { $soon } due within { $days } days
review-due-show = Show
review-due-close = Close the reminder
review-dismiss-open = Dismiss…
review-dismiss = Dismiss
review-dismiss-title = { $name } needs no reclassification
review-dismiss-cause = What has changed
review-dismiss-reason = Why is no new classification needed?
review-dismiss-error-reason = Write why.
review-dismiss-by = Judged by
review-dismiss-by-hint = Role
review-dismiss-means = The next change is marked anew.
review-booking-place = Place or link
review-booking-place-hint = Room, or link to the meeting
review-booking-people = Participants
review-booking-people-hint = Role, with a name in parentheses if wished
review-booking-status = State
review-list-start = Start classification
review-list-column-interval = Interval
review-list-by-state = By state
review-list-by-month = By month
review-months-overdue = Overdue
review-months-later = Later
review-months-bar = { $month }: { $count }
review-months-month = Month
review-months-count = Number
review-months-all = Show all months
review-months-as-table = Show as table
review-months-as-bars = Show as bars
review-months-hint = Choose a bar to see what falls due then.
review-spread-open = Spread…
review-spread-title = Spread classifications over weeks
review-spread-due-from = Due from
review-spread-due-until = Due until
review-spread-from = Book from
review-spread-weeks = Number of weeks
review-spread-most = At most per week
review-spread-late = May be booked after the due date
review-spread-apply = Plan like this
review-spread-wrong = Fill in all days, and numbers from 1 to 104. Booking can begin today at the earliest.
review-spread-result = Suggestion: { $booked } booked, { $left } do not fit
review-spread-left = Do not fit in time: { $names }
review-tab-sessions = Classifications
review-tab-year = Year wheel

# end of review

### year

year-title = Year wheel { $year }
year-before = The year before
year-after = The year after
year-new = New activity
year-all-months = Show the whole year ({ $month } is shown)
year-start = Start { $year }
year-start-hint = Recurring activities are put in afresh. The old year stays.
year-empty = The year wheel of { $year } is empty. What comes back every year stands here, month by month.
year-examples = Begin with an example
year-summary = { $settled } of { $all } settled, { $left } left over from earlier months
year-sector = { $month }: { $settled } of { $all } settled, { $left } left over
year-month-now = { $month } (now)
year-month-empty = No activities.
year-left-over = left over from { $month }
year-once = this year only
year-form-new = New activity { $year }
year-form-title = { $name }, { $year }
year-name = Activity
year-error-name = Write what is to be done.
year-month = Month
year-status = Status
year-responsible = Responsible
year-responsible-hint = Role
year-recurs = Comes back every year
year-note = Comment
year-remove = Remove…
year-role-officer = Information security officer
year-role-coordinator = Information security coordinator
year-role-administrators = System administrators
year-role-leaders = Object leaders
year-example-plan = Plan for the year’s classifications
year-example-management-review = Management review
year-example-rights = Review of access rights
year-example-suppliers = Follow-up of suppliers
year-example-training = Training in information security
year-example-incidents = Review of incidents
year-example-assessment = Self-assessment
year-example-measures = Follow-up of action plans
year-example-report = Material for the management review

### catalogue

catalogue-title = Requirement catalogue
catalogue-note = The requirements come with the program, in its own words. Which of them apply to a system follows from its protection levels and from the laws that apply. They are shown on the system's tab Requirements.
catalogue-count = { $all } requirements, version { $version }
catalogue-note-own = The requirements are the organisation's own. Which of them apply to a system follows from its protection levels and from the laws that apply. They are on the tab Requirements of the system.
catalogue-count-own = { $all } requirements in { $name }, version { $version }
catalogue-newer = There is a version { $version }: { $added } new requirements, { $changed } changed and { $gone } that end.
catalogue-review = Review…
catalogue-read = Read a catalogue…
catalogue-export = Export the catalogue…
catalogue-export-xlsx = XLSX (workbook)
catalogue-export-library = CISO Assistant (YAML)
catalogue-count-shown = { $shown } of { $all } requirements shown
catalogue-nothing-fits = No requirement fits what you search for.
catalogue-clear = Show all
catalogue-search = Search the requirements
catalogue-id = Id
catalogue-heading = Heading
catalogue-area = Area
catalogue-answers = Responsible
catalogue-kind = Kind
catalogue-law = Law
catalogue-references = References
catalogue-from = Applies from
catalogue-basic = Basic protection, for all systems
catalogue-is = Is: in own operation
catalogue-shall = Shall: in procurement
catalogue-why = Why
catalogue-shown-by = How it is shown
catalogue-steps = Sharpens with the level
catalogue-step = From level { $level }: { $limit }
catalogue-iso = ISO/IEC 27002:2022: { $controls }
catalogue-version = Version { $version }
catalogue-own-version = { $name }, version { $version }
catalogue-practices = How we do it
catalogue-practices-unit = Unit to write for
catalogue-practices-none = No unit has written how it does it. Choose a unit to write for. The text is shown in the self-assessment of all its systems.
catalogue-fault-same-id = The id is used twice.
catalogue-fault-empty = The field is empty.
catalogue-fault-same-wording = The same wording stands in { $id }.
catalogue-fault-no-such-area = There is no area { $key }.
catalogue-fault-no-such-control = ISO/IEC 27002:2022 has no number { $control }.
catalogue-fault-basic-or-from = The requirement is to be basic or to apply from a level, not both.
catalogue-fault-steps-not-ascending = The steps must stand in ascending order.
catalogue-fault-steps-begin-at = The first step applies from level { $level }, but must begin where the requirement does.
catalogue-fault-placeholder-missing = The requirement has steps, but the text has no place for them.
catalogue-fault-placeholder-stray = The text has a place for a step that does not exist.
catalogue-fault-adds-nothing = { $aspect } { $level } demands no more than the level below.

# end of catalogue

### adoption
adoption-title = Change the catalogue to { $name }
adoption-accept = Change to { $name }
adoption-title-version = Change the catalogue to version { $version }
adoption-accept-version = Change to version { $version }
adoption-summary = { $changed } requirements changed, { $added } new, { $gone } that end and { $carried } unchanged.
adoption-follows-nothing = The register has no answers or measures that need to follow.
adoption-undo = The change is one operation, which can be undone.
adoption-unknown-columns = Columns that are not recognised and passed over: { $columns }
adoption-old = Before: { $wording }
adoption-new = Now: { $wording }
adoption-carried = { $count ->
    [one] One requirement goes on unchanged.
   *[other] { $count } requirements go on unchanged.
}
adoption-to-confirm = { $count ->
    [one] One requirement has changed. Answers follow and are to be confirmed.
   *[other] { $count } requirements have changed. Answers follow and are to be confirmed.
}
adoption-added = { $count ->
    [one] One requirement is new.
   *[other] { $count } requirements are new.
}
adoption-gone = { $count ->
    [0] No requirement ends.
    [one] One requirement ends. What belongs to it is kept aside.
   *[other] { $count } requirements end. What belongs to them is kept aside.
}
adoption-from = from { $ids }
adoption-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
adoption-measures = { $count ->
    [one] 1 measure
   *[other] { $count } measures
}
adoption-acceptances = { $count ->
    [one] 1 accepted risk
   *[other] { $count } accepted risks
}
adoption-follows = Follows along: { $what }.
adoption-nothing = The register uses the catalogue already ({ $name }).
adoption-done = The catalogue now counts in the register.
adoption-tried = Nothing has changed.

# end of adoption

### requirements

requirements-tab = Requirements
requirements-count = { $count ->
    [one] 1 requirement applies
   *[other] { $count } requirements apply
}
requirements-note = The requirements follow from the protection levels and the laws that apply right now. When the levels change, so do the requirements.
requirements-outside = { $aspect } is at level 4: a special analysis is required. No requirements are produced for that aspect.
requirements-incomplete = The classification is incomplete. More requirements may come.
requirements-unclassified = The system is not classified. What is required beyond the basic protection is known once it or the information in it is classified.
requirements-retired = The system is retired. No requirements apply any longer.
requirements-area = { $name } ({ $count })
requirements-because = applies for { $levels }
requirements-because-law = { $reason }, { $law }
requirements-basic = basic protection
requirements-procurement = Procurement requirements…

# end of requirements

### assess

assess-open = Assess
assess-choose-first = First choose the system to assess.
assess-title = Self-assessment: { $name }
assess-progress = How far the self-assessment is
assess-rows = Requirements
assess-answered = { $answered } of { $all } requirements answered
assess-none-answered = None of { $all } requirements is answered yet
assess-all-answered = All { $all } requirements are answered
assess-count-unanswered = { $count ->
    [one] 1 unanswered
   *[other] { $count } unanswered
}
assess-count-met = { $count ->
    [one] 1 met
   *[other] { $count } met
}
assess-count-partly = { $count ->
    [one] 1 partly met
   *[other] { $count } partly met
}
assess-count-not-met = { $count ->
    [one] 1 not met
   *[other] { $count } not met
}
assess-count-not-applicable = { $count ->
    [one] 1 not applicable
   *[other] { $count } not applicable
}
assess-count-open = { $count ->
    [one] 1 open gap
   *[other] { $count } open gaps
}
assess-count-planned = { $count ->
    [one] 1 gap with a measure
   *[other] { $count } gaps with measures
}
assess-count-accepted = { $count ->
    [one] 1 accepted risk
   *[other] { $count } accepted risks
}
assess-count-closed = { $count ->
    [one] 1 closed gap
   *[other] { $count } closed gaps
}
assess-count-confirm = { $count ->
    [one] 1 answer to confirm
   *[other] { $count } answers to confirm
}
assess-changed-new = { $count ->
    [one] 1 new requirement since the level rose
   *[other] { $count } new requirements since the level rose
}
assess-changed-sharpened = { $count ->
    [one] 1 requirement is stricter
   *[other] { $count } requirements are stricter
}
assess-changed-aside = { $count ->
    [one] 1 answer rests
   *[other] { $count } answers rest
}
assess-filter = { $name } ({ $count })
assess-unanswered = Unanswered
assess-gaps = Gaps
assess-filter-to-confirm = To confirm
assess-filter-new = New
assess-responsible-any = Whoever answers
assess-area-any = All areas
assess-show-above = Show requirements above the level, too
assess-nothing-unanswered = No unanswered requirements. Well done! What remains is the gaps, if there are any.
assess-nothing-gaps = No gaps.
assess-nothing-to-confirm = No answers wait to be confirmed.
assess-nothing-new = No new requirements have come since the system was assessed.
assess-aside = Resting answers ({ $count })
assess-new = New
assess-sharpened = Stricter
assess-to-confirm = Confirm
assess-not-required = Not required
assess-above = Not required at the system’s level. It can be read but not answered.
assess-set-aside = The answer rests, since the requirement does not apply now. It comes back if it applies again.
assess-gone = The requirement is no longer in the catalogue.
assess-applies-from = applies from { $levels }
assess-rests = does not apply now, but from { $levels }
assess-answered-for-by = answered for by: { $who }
assess-is-new = New since the level rose
assess-is-sharpened = The requirement is stricter than when it was answered. Is the answer still right?
assess-is-sharpened-from = The requirement is stricter than when it was answered (then: { $before }). Is the answer still right?
assess-confirm = Confirm
assess-confirm-listed = { $count ->
    [one] Confirm 1 answer
   *[other] Confirm all { $count } shown
}
assess-confirm-several = { $count ->
    [one] Confirm 1 answer
   *[other] Confirm { $count } answers
}
assess-severity = The gap is
assess-answer = Answer
assess-present = Present state
assess-present-hint = Press Enter to write how it is
assess-evidence = Evidence
assess-note = Comment
assess-reason = Why the requirement does not apply
assess-reason-missing = Write why the requirement does not apply.
assess-by = Answered by
assess-by-hint = role
assess-on = Answered on
assess-practice = How we do it: { $unit }
assess-practice-use = Use
assess-practice-write = Write how the unit does it
assess-practice-hint = How the unit meets the requirement, for all its systems
assess-gap = The gap is { $state }
assess-new-measure = New measure…
assess-measure-for = { $count ->
    [one] New measure for 1 gap…
   *[other] New measure for { $count } gaps…
}
assess-accept = Accept the risk…
assess-supplier-note = The supplier answers for this requirement. Take up the gap at the next follow-up.
assess-measure-until = done by { $date }
assess-accepted = The risk is accepted by { $by }
assess-accepted-until = The risk is accepted by { $by } until { $date }
assess-accepted-lapsed = The acceptance of the risk ended on { $date }
assess-accepted-risen = The acceptance of the risk no longer holds: the level of { $aspect } has risen
assess-several = { $count ->
    [one] 1 requirement chosen
   *[other] { $count } requirements chosen
}
assess-several-note = The answer goes to all of them, and is undone at once.
assess-copy = Copy from a similar one…
assess-copy-title = Copy answers from a similar system
assess-copy-note = Only requirements that apply here and are not answered get an answer. What is copied is marked to be confirmed.
assess-copy-nothing = No other system has answers to requirements that are unanswered here.
assess-copy-search = Search for a system
assess-copy-count = { $count ->
    [one] 1 answer would follow
   *[other] { $count } answers would follow
}
assess-copy-preview = { $count ->
    [one] 1 unanswered requirement gets an answer to confirm. What is answered already stays as it is.
   *[other] { $count } unanswered requirements get answers to confirm. What is answered already stays as it is.
}
assess-copy-accept = { $count ->
    [one] Copy 1 answer
   *[other] Copy { $count } answers
}
assess-copy-same-supplier = same supplier
assess-copy-same-name = similar name
assess-copy-same-kind = same kind of system

# end of assess

### history
history-record-settings = Settings
history-record-unit = Unit
history-record-system = System
history-record-asset = Information asset
history-record-carries = Link
history-record-dependency = Dependency
history-record-classification = Classification
history-record-adjustment = Adjustment
history-record-planned-session = Planned session
history-record-common-type = Information type
history-record-threshold = Threshold analysis
history-record-aggravation = Aggravating circumstances
history-record-catalogue = Catalogue of requirements
history-record-assessment = Self-assessment
history-record-measure = Measure
history-record-acceptance = Risk acceptance
history-record-follow-up = Follow-up of supplier
history-record-practice = How we do it
history-record-dismissal = Dismissed mark
history-record-list-profile = List template
history-record-activity = Activity
history-field-dependent = System that depends
history-field-rests-on = Depends on
history-field-unit-name = Name of the unit
history-field-level-of = { $aspect }, level
history-field-reason-of = { $aspect }, reason
history-field-name = Name
history-field-reference = Reference
history-field-description = Description
history-field-kind = Kind
history-field-unit = Unit
history-field-parent = Part of
history-field-officer = Officer
history-field-information-owners = Information owners
history-field-system-owner = System owner
history-field-system-administrator = System administrator
history-field-object-owner = Object owner
history-field-object-leader = Object leader
history-field-supplier = Supplier
history-field-operated = Operated
history-field-operated-by = Operated by
history-field-procured = Procured
history-field-life-cycle = Life cycle
history-field-business-critical = Business-critical
history-field-cybersecurity-act = Cybersecurity act
history-field-personal-data = Personal data
history-field-contract-until = Contract until
history-field-tags = Tags
history-field-note = Note
history-field-interval-months = Months between classifications
history-field-action-plan = Action plan
history-field-action-plan-on = Action plan, date
history-field-risk-analysis = Risk analysis
history-field-risk-analysis-on = Risk analysis, date
history-field-impact-assessment = Impact assessment
history-field-impact-assessment-on = Impact assessment, date
history-field-review-mark = Needs reclassification, reason
history-field-review-mark-on = Needs reclassification, date
history-field-review-mark-kind = Needs reclassification, kind
history-field-cause = Change
history-field-about = Changed to
history-field-circumstances = Circumstances of the decision
history-field-place = Place or link
history-field-year = Year
history-field-month = Month
history-field-recurs = Recurs
history-field-contract-months = Months before the end of the contract
history-field-record-type = Record type
history-field-laws = Applicable law
history-field-common-type = Information type
history-field-system = System
history-field-asset = Information asset
history-field-inherits = Inherits
history-field-subject = Concerns
history-field-standing = Standing
history-field-held-on = Day of the session
history-field-participants = Participants
history-field-method-note = Method note
history-field-decided-by = Decided by
history-field-decided-on = Decision date
history-field-decision-reference = Decision reference
history-field-aspect = Aspect
history-field-level = Level
history-field-basis = Derived level when adjusted
history-field-reason = Reason
history-field-by = By
history-field-on = Date
history-field-until = Valid until
history-field-traceability = Traceability is rated
history-field-scale = Own scale
history-field-interval-by-level = Shorter interval from level (months)
history-field-due-soon-days = Days in which a classification falls due
history-field-carried-over = Reasons carried over from the last classification
history-field-categories = Consequence categories
history-field-examples = Own examples
history-field-security-contact = Contact to the security protection manager
history-field-range-of = Expected level, { $aspect }
history-field-may-be-lowered = May be lowered
history-field-motivation = Motivation
history-field-answer = Answer
history-field-severity = Gap
history-field-present = Present state
history-field-evidence = Evidence
history-field-requirement = Requirement
history-field-requirements = Requirements
history-field-to-confirm = To confirm
history-field-activity = Activity
history-field-goal = Goal
history-field-aspects = Aspects
history-field-priority = Priority
history-field-cost = Cost
history-field-responsible = Responsible
history-field-start = Start
history-field-end = End
history-field-status = Status
history-field-depends-on = Depends on
history-field-plan = Plan after the decision of
history-field-gap = Gap
history-field-risk = Level of risk
history-field-accepted-by = Accepted by
history-field-valid-until = Valid until
history-field-next = Next follow-up
history-field-outcomes = Requirements followed up
history-field-text = How we do it
history-field-version = Version
history-field-areas = Areas
history-field-catalogue = Catalogue of requirements
history-field-report-back-months = Months until measures are proposed
history-field-follow-up-months = Months between follow-ups of suppliers
history-title = History
history-count =
    { $count ->
        [one] { $shown } event
       *[other] { $shown } events
    }
history-nothing-to-undo = Nothing to undo
history-nothing-to-redo = Nothing to redo
history-undo-what = Undo: { $what }
history-redo-what = Redo: { $what }
history-search = Search the history
history-user = Who
history-user-all = Everyone
history-kind = Kind
history-kind-all = All kinds
history-kind-do = Done
history-kind-undo = Undone
history-kind-redo = Done again
history-column-number = No.
history-column-time = When
history-column-user = Who
history-column-what = What
history-column-kind = Kind
history-column-changes = Changes
history-nothing-found = No event fits the search.
history-show-all = Show all
history-brought = Changes in { $file } that came along: { $count }
history-brought-more = and { $count } older ones; sigill log shows all of them
history-choose = Choose an event in the list to see what it changed, field by field.
history-loading = Reading what was changed …
history-created = New
history-edited = Changed
history-removed = Removed
history-before = Before
history-after = After
history-field = Field
history-gone = removed
history-change-spoken = { $field }: { $before } → { $after }
history-more-records = … and { $count } more changes
history-no-fields = No fields filled in
history-tab-empty = No history yet. When something in the record changes, it stands here: who, when, what, and from what to what.
history-tab-more = Show older

# end of history

### settings
settings-title = Settings
settings-register = Register
settings-units = Units { $count }
settings-templates = Templates
settings-templates-nothing = Templates for lists gather here: how a list from another program is read when it is imported, and what comes along when a list is exported. They are saved there, and used by everybody who works in the register.
settings-templates-note = Templates are saved when a list is imported or exported. Open one to give it another name.
settings-template-name = Name of the template
settings-template-list = List
settings-template-way = Used at
settings-template-leave = If you leave the template now, what you have written will be lost.
settings-appearance = Appearance
settings-name = Name of the register
settings-aspects = Aspects
settings-traceability = Also rate traceability (S)
settings-traceability-note = Confidentiality, integrity and availability are always rated. When traceability is switched on, what is classified already is incomplete in S until it is classified again.
settings-intervals = Reclassification
settings-interval = Months between classifications
settings-due-soon = Due soon this many days before
settings-contract-months = Contracts that end: mark this many months before
settings-contract-wrong = Write a number of months from 0 to 120.
settings-from-level = Shorter interval { $nth }, from level
settings-months = Shorter interval { $nth }, months
settings-interval-add = Shorter interval from a level
settings-interval-remove = Remove shorter interval { $nth }
settings-intervals-note = A shorter interval applies as soon as one aspect reaches the level. A system can have an interval of its own.
settings-plan = Action plan and suppliers
settings-report-back = Months to propose measures
settings-follow-up = Months between follow-ups
settings-plan-note = Proposals of measures are counted from the classification decision. The follow-up of a supplier is counted from the last one, unless that has its own date for the next.
settings-months-wrong = Write a number of months from 1 to 120.
settings-days-wrong = Write a number of days from 0 to 730.
settings-scale = Scale
settings-scale-note = Everyone reads this when they classify. Change the words so that they suit your organisation.
settings-level-name = Name of level { $level }
settings-level-definition = What loss means at level { $level }
settings-level-reset = Restore the text of level { $level }
settings-security = Protective security
settings-security-contact = Contact to the security protection manager
settings-security-hint = For example a phone number or a shared mailbox
settings-security-note = Shown when someone chooses level 4. Write a function rather than a name.
settings-default = Default: { $text }
settings-row-up = Move { $name } up
settings-row-down = Move { $name } down
settings-row-remove = Remove { $name }
settings-examples = Examples
settings-examples-note = Your own examples stand at the levels when you classify. They show what the level means to you.
settings-examples-reset = Reset the examples of level { $level }
settings-example = { $aspect }, example of level { $level }
settings-example-hint = No example of your own
settings-categories = Categories
settings-categories-title = Consequence categories
settings-categories-note = The worst category decides the level when you classify with categories. A category that is removed stays in the classifications that have used it.
settings-category = Category { $nth }
settings-category-wrong = Write a name that no other category has.
settings-category-add = New category
settings-category-reset = Reset { $name }
settings-categories-reset = Reset the categories
settings-laws = Laws
settings-laws-note = These can be ticked when you classify. A level below the least that a law suggests is pointed out.
settings-law = Law { $nth }
settings-law-wrong = Write a name that no other law has.
settings-law-section = Law { $nth } is written with its section
settings-law-least = Law { $nth }, least { $aspect }
settings-law-nothing = Suggests nothing
settings-law-add = New law
settings-laws-reset = Reset the laws
settings-theme = Colours
settings-theme-system = As the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-contrast = High contrast
settings-text = Text
settings-language = Language
settings-text-scale = Text size
settings-appearance-note = Applies to this program on this computer, at once. It does not affect the register.

# end of settings

### palette
palette-hint = Search or type a command
palette-name = Search for systems, information assets and commands
palette-nothing = Nothing matches “{ $query }”.

# end of palette

### export
export-title = Export a list
export-accept = Export…
export-list = List
export-profile = Format
export-profile-excel = Swedish Excel (semicolon)
export-profile-rfc = Other programs (comma, RFC 4180)
export-as-of = As it was on
export-as-of-note = Leave empty for the list as it is now. Otherwise records, decisions and adjustments count as they did on that day.
export-as-of-done = The list shows the register as it was on { $date }.
export-before-log = The log of the register begins after that day. So records are shown as they are now; decisions and adjustments are those of the day.
export-sensitive = A list of systems and levels is sensitive. Consider secrecy before you hand it out.
export-list-units = Units
export-list-systems = Systems
export-list-common-types = Information types
export-list-assets = Information assets
export-list-carries = Links system–information asset
export-list-dependencies = Dependencies between systems
export-list-adjustments = Adjustments
export-list-planned-sessions = Planned sessions
export-list-activities = Year wheel
export-list-threshold-analyses = Threshold analyses
export-list-practices = How we do it (how units meet requirements)
export-list-assessments = Self-assessment
export-list-measures = Action plan
export-list-risk-acceptances = Accepted risks
export-list-follow-ups = Follow-up of suppliers
export-list-classification = Classification list (derived levels)
export-not-written = The list could not be saved: { $reason }
export-not-written-hint = Check that the folder exists and that the file is not open in another program.
export-too-large = The list does not fit in a sheet, which holds a million rows and 32,767 letters in a cell.
export-too-large-hint = Export it as CSV instead.
export-no-columns = The list has none of the chosen columns.
export-no-columns-hint = Choose at least one column that the list has.
export-left-out = { $count ->
    [one] One row is left out for its level.
   *[other] { $count } rows are left out for their level.
}
export-format-json = JSON, an object for each row
export-rows = Rows
export-rows-all = The whole register
export-rows-unit = { $unit } with the units beneath
export-rows-shown = { $count ->
    [one] What the list shows: 1 record
   *[other] What the list shows: { $count } records
}
export-columns = Columns: { $chosen } of { $count }
export-columns-none = None
export-column-up = Move { $column } up
export-column-down = Move { $column } down
export-column-mask = Hide
export-column-hide = Hide what { $column } holds
export-mask = Masking
export-mask-note = What is hidden is replaced by ***. Columns are hidden in the list above. Records can be hidden from a level on; the highest level that is set for the record counts. Every row has the day and the ground in a last column.
export-mask-from = Hide records
export-mask-none = No records are hidden
export-mask-level = From { $level }
export-mask-instead = In place of the record
export-mask-nothing = Nothing: the row is left out
export-mask-name = Reference and name, *** for the rest
export-mask-ground = Ground
export-mask-ground-missing = Say on what ground something is hidden.
export-masked-file = -masked
export-template = Template
export-template-none = No template
export-template-name = Keep the choices as a template
export-template-hint = Such as For the committee
export-template-save = Save template
export-template-change = Change the template
export-template-nameless = Write what the template is to be called.
export-template-read-only = The register is open for reading.
export-format-xlsx = XLSX, with real dates and levels in colour
export-over-register = A list is never written over the register. Choose another name.

# end of export

### whole

whole-hint = No register has been made. Ask whoever exported the file for a new one.
whole-not-json = Line { $line }, column { $column }: the file is not JSON, or is cut off ({ $reason }).
whole-wrong-form = Line { $line }, column { $column }: the value has the wrong form ({ $reason }).
whole-not-a-register = The file is JSON, but not a whole register from Sigill.
whole-version = The file has version { $found } of the format, which this program does not know.
whole-unknown-field = The file has a value that this program does not know and that would be lost: { $field }.
whole-input = The file could not be read to its end: { $reason }
whole-out-of-order = The log is broken: change { $found } stands where change { $expected } should.
whole-no-beginning = The log does not begin by making a register.
whole-contradiction = The log is broken: change { $number } contradicts itself.
whole-broken = The log is broken: change { $number } does not follow from those before it ({ $record }).
whole-dangling = { $from } points at { $to }, which does not exist.
whole-twice = The same record stands twice: { $record }.
whole-differs = The record is not what the log says: { $record }.
whole-impossible = What the file holds does not fit together: { $reason }

### merge

merge-title = Merge with { $file }
merge-accept = Merge
merge-register = The register “{ $name }” is brought in. The other file is not changed, and all of it can be undone at once.
merge-new = new records
merge-changed = changed records
merge-operations = changes come along in the history
merge-left = Left to decide: { $left } of { $total }
merge-all-here = Everything as here
merge-all-there = Everything as in the other file
merge-here = Here: { $value }
merge-there = There: { $value }
merge-keep = Keep
merge-remove = Remove here too
merge-leave = Leave it removed
merge-bring-back = Bring it back
merge-more = Show more
merge-renumbered = “{ $name }” gets the reference { $to }, since { $from } is in use here.
merge-renamed = “{ $from }” is called “{ $to }” here, since the name is in use.
merge-loosened = “{ $name }” belonged to something that is not here, and stands without it now.
merge-not-moved = The unit “{ $name }” is not moved: it would have become part of itself.
merge-decided-twice = Both have decided on “{ $name }”. The decision of { $on } is in force, and the other one stays among the versions.
merge-removed-there = { $record }: removed in the other file
merge-removed-there-changed = { $record }: removed in the other file, changed here
merge-removed-here = { $record }: removed here, changed in the other file

### import
import-title = Import a list
import-list = What does the file hold?
import-several = The headings are those of several of Sigill's lists, so the file does not tell which one it is.
import-look = Read the file
import-planned-title = Import { $file }?
import-accept = Import
import-nothing = The file already agrees with the register. Nothing needs to change.
import-new = new
import-changed = changed
import-same = unchanged
import-created-units = Units that are made
import-passed-over = Columns that are only shown: edits in them are not read
import-unknown-columns = Columns that are not recognised and are passed over
import-faults-title = { $count ->
    [one] 1 fault in { $file }
    *[other] { $count } faults in { $file }
}
import-faults-hint = Nothing is imported. Correct the rows in the file and import it again.
import-faults-copy = Copy the faults
import-faults-assist = Read the list in another way…
import-fault-line = Line
import-fault-column = Column
import-fault-value = Value
import-fault-reason = What is wrong
import-goes-out-only = The classification list is derived and can only be exported.
import-broken-library = The library cannot be read, line { $line }: { $reason }.
import-no-requirements = There is no requirement in the file.
import-not-a-from-level = This is no level that requirements begin at. Write 0–3.
import-not-a-control = { $control } is no control number of ISO/IEC 27002:2022. Write 5.18, for instance.
import-not-steps = Write steps as 1: 30 dagar | 2: en vecka, with the same levels in both languages.
import-not-a-number = This is no whole number.
import-unknown-groups = No group says from which level the requirement applies (K1–K3, R1–R3, T1–T3 or GRUND).
import-other-than-first = Line { $line } says { $first }. It must be the same on all lines.
import-no-headings = No row has the list's headings: { $expected }
import-missing-columns = Line { $line } lacks the columns { $columns }.
import-duplicate-columns = Line { $line } has the same column more than once: { $columns }
import-headings-hint = Export the same list from Sigill to see the right headings.
import-rows = { $count ->
    [one] 1 row is wrong.
    *[other] { $count } rows are wrong.
}
import-unreadable = The file could not be read: { $reason }
import-unknown-word = Write one of: { $allowed }
import-bad-date = This is no date. Write yyyy-mm-dd.
import-bad-year = A year of four digits is needed here.
import-ambiguous-date = Day and month cannot be told apart. Write yyyy-mm-dd.
import-bad-range = This is neither a level nor a range. Write for example 2 or 2–3.
import-unknown-category = Write category and level, such as Ekonomi 2. The categories are: { $known }
import-bad-level = This is no level. Write 0–4 or the level's name.
import-level-beyond-scale = The register's scale ends at { $highest }.
import-bad-aspects = Write the aspects' letters, such as KRT.
import-masked = The value is hidden in the list (***). Empty the cell to leave the value as it is.
import-value-missing = A value is needed here.
import-unknown-system = There is no such system.
import-unknown-asset = There is no such information asset.
import-unknown-record = There is neither a system nor an information asset with that reference or name.
import-unknown-measure = There is no measure with that reference.
import-contradicts = Line { $first } says something else about the same follow-up.
import-ambiguous-name = Several have that name. Write the reference or the whole path.
import-reference-taken = The reference belongs to { $holder }.
import-duplicate-row = Line { $first } is about the same record.
import-decided-in-future = The decision lies in the future. Today is { $today }.
import-older-than-current = The decision in force is from { $current }, which is later.
import-levels-missing = Levels are missing for { $missing }.
import-more-cells = The row has more cells than there are headings. Often it is a separator in a text without quotes.
import-text-too-long = The text is longer than { $most } characters.
import-unknown-level = It is not said which level this value stands for.
import-bad-levels = These are no levels of K, R and T (such as 3/2/2 or K3R2T2).
import-alike-record = The name is like { $known }. Say whether it is the same or a new one.
import-other-name = The reference belongs to { $holder }. Say whether it is the same or a new one.

# end of import

### cli
cli-output = The answer could not be written: { $reason }
cli-new-done = The register “{ $name }” has been made.
cli-new-restored = The register “{ $name }” has been made with all its history: { $operations } changes.
cli-export-whole-is-now = The whole register is written as it is now, with all its log. Leave out --as-of.
cli-export-not-a-list = { $list } has a format of its own; --format and --profile are for lists.
cli-merge-nothing = { $file } has nothing that is not in the register already. Nothing has changed.
cli-merge-done = Merged: { $new } new and { $changed } changed records, { $operations } changes in the history.
cli-merge-would = Would give { $new } new and { $changed } changed records. The protection level of { $shifted } systems would change. Nothing has changed.
cli-merge-field = { $record }, { $field }: “{ $here }” here, “{ $there }” there
cli-merge-undecided = { $count } values have to be decided. Nothing has changed. Choose with --take into or --take from, or decide one by one in the window.
cli-ciso-needs = { $list } needs --domain, --scale and -o FOLDER, and nothing else does.
cli-ciso-scale = { $list } needs --scale, and nothing else does.
cli-ciso-done = { $files } have been written to { $folder }.
cli-ciso-domain = The domain “{ $domain }” must exist in CISO Assistant before the files are read, or everything ends up in another one without a word.
cli-ciso-differing = CISO Assistant computes the needs of systems from the assets. For these the result is not as here, because of an own classification, an adjustment, or a dependency that inherits some aspects only: { $systems }
cli-ciso-domain-nothing = “{ $domain }” is read as an empty cell by CISO Assistant. Give another domain.
cli-ciso-fault = { $reference } { $name }: { $reason }
cli-ciso-no-letter = the reference must begin with a letter, or leading zeros are lost
cli-ciso-bar = the reference must not hold a |, which sets references apart
cli-ciso-nothing = “{ $text }” is read as an empty cell
cli-ciso-twice = the reference is used by several records
cli-ciso-off-scale = level { $level } is not on the scale { $scale }, and would be dropped without a word
cli-ciso-refused = Nothing has been written. Put right what stands above, and export again.
cli-example-name = Tallbackens stadsdel
cli-example-done = The example register has been made, with { $systems } systems and { $assets } information assets.
cli-file-not-written = The file could not be written: { $reason }. See that the folder exists and that you may write in it. ({ $path })
cli-file-not-read = The file could not be read: { $reason } ({ $path })
cli-import-done = Imported: { $new } new, { $changed } changed, { $same } unchanged rows.
cli-import-would = Would give: { $new } new, { $changed } changed, { $same } unchanged rows. Nothing has been changed.
cli-import-nothing = The list says what the register says already, { $same } rows. Nothing has been changed.
cli-import-shifted = The protection level would change for { $count } systems.
cli-import-units = Units that the register did not have: { $units }
cli-import-passed-over = Columns that are only shown, so the edits in them are not read: { $columns }
cli-import-columns = Columns that are not known and are passed over: { $columns }
cli-import-left-out = Columns that are passed over: { $columns }
cli-import-beside = Made as well, since rows name them: { $names }
cli-import-vanished = Were in the last list and are not in this one, and stay in the register: { $names }
cli-import-rejected = { $count } rows are not imported. They are saved with the reason in { $path }
cli-mapping-unreadable = The profile cannot be read: { $reason }
cli-mapping-unwritable = The profile cannot be written: { $reason }
cli-mapping-other-list = The profile is for the list { $has }, not { $asked }.
cli-mapping-unknown = The register has no template called { $name }. It has: { $known }
cli-mapping-none = The register has no template called { $name }, nor any other.
cli-mapping-not-ciso = The list { $list } is read without --mapping and --saved, with --scale.
cli-import-row = Line { $line }: { $reason }
cli-import-cell = Line { $line }, { $column }: { $reason }
cli-import-value = Line { $line }, { $column } “{ $value }”: { $reason }
cli-log-number = No
cli-log-time = Time
cli-log-user = User
cli-log-changes = Records
cli-log-what = Change
cli-check-sound = No faults. The file, its references and its log are sound.
cli-check-hint = Do not go on working in the file. Copy it, and fetch the latest backup without faults.
cli-check-damage = Damage in the file: { $reason }
cli-check-unreadable = The file holds something that cannot be read: { $reason }
cli-check-dangling = { $from } points at { $to }, which does not exist.
cli-check-foreign = { $rows } rows of { $table } point at rows of { $parent } that do not exist.
cli-check-log-gap = Change { $number } is missing in the log.
cli-check-log-unreadable = Change { $number } of the log cannot be read: { $reason }
cli-check-log-broken = Change { $number } of the log does not follow from those before it: { $record }
cli-check-log-differs = The log says otherwise than the tables: { $record }
cli-due-nothing = Nothing is overdue, due or waiting to be classified.
cli-no-unit = No unit is called { $name }. Give the unit’s name or its whole path.
cli-due-reference = Reference
cli-due-name = Name
cli-due-unit = Unit
cli-due-state = Reclassification
cli-due-next = Next classification
cli-due-planned = Planned
cli-why-unknown = There is neither a system nor an information asset with the reference { $reference }.
cli-why-decided = decided { $date }
cli-why-undecided = No decided classification
cli-why-draft = There is a draft of a new classification.
cli-why-carriers = Held by: { $systems }
cli-why-retired = Retired: counts nowhere and inherits no levels.
cli-why-more = and from elsewhere
cli-why-own = own classification of { $system }, { $decision }
cli-why-carried = from { $asset }
cli-why-adjusted-source = from the adjustment of { $system }: { $kind }
cli-why-via = { $source } via { $path }
cli-why-adjusted = adjusted to { $level } – { $kind }: { $reason } ({ $made })
cli-why-adjusted-not-now = adjustment that does not stand today, to { $level } – { $kind }: { $reason } ({ $made })
cli-why-until = { $made }, valid until { $until }
cli-why-overtaken = the adjustment needs a new look
cli-why-ends = ends { $date }
cli-why-missing-own = missing: a level in the own classification of { $system }
cli-why-missing-carried = missing: a decided classification of { $asset } in { $system }
cli-why-missing-dependent = missing: a classification of { $system }, which is to be inherited
cli-why-circle = part of a circle of systems that depend on each other, with { $systems }
cli-why-outside-method = Special analysis required: the level lies outside the method. Turn to the security protection manager.
cli-help-usage = Usage:
cli-help-commands = Commands:
cli-help-arguments = Arguments:
cli-help-options = Options:
cli-help-any-option = [OPTIONS]
cli-help-command = [COMMAND]
cli-help-values = { $text } One of: { $values }.
cli-help-values-or = { $text } One of: { $values }. Otherwise { $default }.
cli-help-sigill = Information classification for public bodies. Without a command the window opens.
cli-help-new = Makes a new, empty register.
cli-help-example = Makes the example register: a fictional city district.
cli-help-import = Reads a list: all rows as one change, or none where one is wrong.
cli-help-mapping = Proposes how a list of any kind is to be understood: a profile to look through and import with.
cli-help-mapping-list = What the rows are about, instead of guessing.
cli-help-mapping-input = The list: CSV, XLSX, ODS or XLS.
cli-help-import-mapping = The profile that says how the list is to be understood. Without it the headings are to be those of an export.
cli-help-import-saved = The template in the register that says how the list is to be understood, instead of --mapping.
cli-help-rejected = Import the rows that are right, and save the others here with the reason.
cli-help-export = Writes a list as CSV or XLSX, to a file or to standard output.
cli-help-merge = Brings another register into this one, as one operation.
cli-help-merge-into = The register that the other one is brought into.
cli-help-merge-from = The register that is brought in. It is never changed.
cli-help-merge-take = Whose version counts where both have changed the same thing, or one has removed it: into is the register, from the one that is brought in.
cli-help-scale = The scale of the CISO Assistant that the files are for. Levels 0–4 here are 1–5 on 1-5 and 1–4 on 1-4.
cli-help-scale-in = The scale of the CISO Assistant that the list comes from.
cli-help-domain = The domain in CISO Assistant that everything goes to. It must exist there.
cli-help-due = Lists what is overdue, due or planned, most urgent first.
cli-help-overview = Counts what the overview in the window counts, for the whole register or a unit.
cli-help-why = Shows where the levels of a system or an asset come from.
cli-help-log = Lists everything that was done, oldest first.
cli-help-undo = Takes back what was done last.
cli-help-redo = Does again what was taken back last.
cli-help-check = Looks for faults in the file, its references and its log.
cli-help-catalogue = Checks, compares, writes and changes catalogues of requirements.
cli-help-catalogue-check = Looks for faults in the catalogue of requirements. An own one is given as a file.
cli-help-catalogue-export = Writes the whole catalogue of requirements, to a file or to standard output.
cli-help-system = The system whose rows or procurement requirements are written.
cli-help-levels = The levels of a system that is planned, instead of --system.
cli-help-law = A law that applies to the system that is planned. Can be given several times.
cli-help-without = Chooses a requirement away and says why: ATK-01=solved in the platform. Can be given several times.
cli-help-help = Shows the help for sigill or for a command.
cli-help-of = The command that the help is about.
cli-help-file = The register.
cli-help-file-new = The file to make. One that exists is never overwritten.
cli-help-file-window = The register to open in the window.
cli-help-renderer = How the window is drawn.
cli-help-name = Name of the register, usually that of the organisation or section.
cli-help-from = A whole register as JSON to make the file from, with its name, identities and log.
cli-help-list-in = What the rows are about.
cli-help-list-out = The list to write; json is the whole register with its log.
cli-help-input = The list, as CSV or XLSX with the headings that an export has.
cli-help-dry-run = Says what would change, and changes nothing.
cli-help-catalogue-diff = Tells what becomes of each requirement from one version to another.
cli-help-catalogue-adopt = Lets another version, or an own catalogue, count in a register. Answers and measures follow.
cli-help-catalogue-file = An own catalogue as CSV, XLSX or YAML, instead of the one that comes with the program.
cli-help-catalogue-old = The earlier catalogue: the number of a version, or a file.
cli-help-catalogue-new = The later catalogue: the number of a version, or a file.
cli-help-catalogue-own = An own catalogue that is to count, as CSV, XLSX or YAML.
cli-help-catalogue-number = The version to write, instead of the latest.
cli-help-catalogue-to-adopt = The version that is to count, instead of the latest.
cli-help-catalogue-format = What the catalogue is written as: CSV, a workbook, or a library for CISO Assistant.
cli-help-profile = How cells and lines of CSV are set. Without a choice: excel-sv.
cli-help-as-of = The register as it was when this day ended, instead of as it is now.
cli-help-out = The file to write, instead of standard output. One that exists is replaced, all of it or not at all.
cli-help-within = Count as due what is due within so many days, instead of the register's own number.
cli-help-with-levels = Show the levels in the titles of the calendar (with --format ics).
cli-help-unit = Only what belongs to this unit, or to one beneath it.
cli-help-responsible = Only what this role answers for.
cli-help-format = What the list is written as: CSV, a workbook with real dates and numbers, or JSON.
cli-help-saved = Write the list by the export template of this name in the register: columns, masking and format.
cli-help-format-due = How the list is set: columns for people, CSV with fixed Swedish headings, or a calendar file.
cli-help-format-overview = How the figures are set: tables for people, CSV with fixed Swedish headings, or JSON with fixed English keys.
cli-help-reference = Reference of a system or an asset, such as S-014.
cli-help-today = Count from this day instead of the clock's.
cli-help-lang = The language. Otherwise English where LC_ALL or LANG says so, else Swedish.
cli-help-this = Shows this help.
cli-help-version = Shows the version.
cli-usage-unknown = There is nothing called { $argument }.
cli-usage-unknown-command = There is no command called { $command }.
cli-usage-missing = This is missing: { $argument }
cli-usage-no-value = { $argument } needs a value.
cli-usage-choose = “{ $value }” cannot be used as { $argument }. Choose one of: { $values }
cli-usage-value = “{ $value }” cannot be used as { $argument }.
cli-usage-twice = { $argument } can be given only once.
cli-usage-not-both = { $argument } and { $other } cannot be given together.
cli-usage-utf8 = One of the words is not valid UTF-8.
cli-usage-file-first = The command comes first, and then the register.
cli-usage-wrong = The call cannot be understood.
cli-usage-more = More help: { $command }
cli-export-no-system = No system has the reference { $reference }.
cli-export-whose = Name the system with --system, or the levels of a system that is planned with --levels.
cli-export-profile-of-csv = --profile belongs to CSV. Leave it out for XLSX.
cli-export-not-required = The requirement { $requirement } is not made here, so it cannot be chosen away.
cli-catalogue-no-version = The program has no version { $version }. There is { $known }.
cli-catalogue-sound = No faults. { $name } has { $count } requirements in { $areas } areas.
cli-export-not-of-list = --levels and --law belong to the list { $list }.
cli-export-not-by-unit = The list { $list } is not about systems or assets and cannot be had by unit.
cli-export-not-by-system = --system belongs to the lists { $lists }.

# end of cli

### calendar
calendar-name = Reclassification, { $register }
calendar-category = Information classification
calendar-participants = Participants: { $people }
calendar-due = Classify { $name } again
calendar-planned = Classification of { $name }
calendar-decided = The last decision is from { $date }.

# end of calendar

### intake
intake-empty = The file is empty.
intake-too-large = The list is larger than { $most } MB.
intake-split-hint = Split the list and import the parts one by one.
intake-bomb = The packed file unpacks to more than { $most } MB, and is not read for that reason.
intake-too-many-cells = The list has more than { $most } cells.
intake-too-many-rows = The list has more than { $most } rows.
intake-too-many-columns = A row has more than { $most } cells.
intake-unclosed-quote = The quotation mark on line { $line } is never closed, so that the rest of the file would be one cell.
intake-unclosed-quote-hint = Mend the file, or read quotation marks as plain characters.
intake-broken-workbook = The workbook cannot be read: { $reason }
intake-save-again-hint = Open the file in the spreadsheet program, save it again as XLSX or CSV without a password and try again.
intake-locked = The workbook is locked with a password.
intake-no-such-sheet = The workbook has no sheet called { $sheet }.
intake-not-a-list = The file is neither a text nor a workbook.
intake-reason = Reason
intake-title = Import { $file }
intake-step-file = 1 The file
intake-step-columns = 2 The columns
intake-step-meaning = 3 The values
intake-step-rows = 4 The rows
intake-step-summary = 5 Import
intake-next = Next
intake-back = Back
intake-profile-chosen = The template { $name } is used.
intake-profile-unfit = The template { $name } is used, but the list lacks { $columns }.
intake-template = Template
intake-no-template = None, as the program proposes
intake-template-load = Load template…
intake-mapping-unreadable = The file is no template for lists: { $reason }
intake-encoding = Encoding
intake-delimiter = Delimiter
intake-semicolon = Semicolon
intake-comma = Comma
intake-tab = Tab
intake-bar = Bar
intake-plain-quotes = Read quotation marks as plain characters
intake-sheet = Sheet
intake-hidden-sheet = { $name } (hidden)
intake-header = Header row
intake-no-header = None
intake-line = Line { $line }
intake-last-line = Last line
intake-found = { $rows } rows in the list. Passed over: { $empty } empty and { $after } after the list.
intake-note-letters = Some characters do not fit the encoding. Try another one.
intake-note-zero-bytes = Zero bytes in the file were taken out.
intake-note-ending = The name of the file says another kind of file than it is. It is read as what it is.
intake-note-1904 = The workbook counts days from 1904. The dates are converted.
intake-note-merged = Merged cells have their value on every row.
intake-note-repeated = A heading is there several times. The later ones are numbered.
intake-note-no-headings = No row looks like headings. The columns have letters.
intake-columns-note = The program has proposed where the columns go. Change what is wrong. A column can go to several fields, and several columns to the same one. What is not to come along says Pass over.
intake-pass-over = Pass over
intake-choose-field = Choose a field
intake-further-field = { $column }, field { $nth }
intake-one-more-for = One more field for { $column }
intake-joined = { $field } also comes from { $columns }: the values stand one after the other.
intake-overruled = { $field } also comes from { $columns }: the last column with a value counts.
intake-more-columns = Show more columns
intake-all-levels = All levels (KRT)
intake-all-reasons = Reason for all aspects
intake-linked-systems = Systems that carry it (link)
intake-linked-assets = Information assets in the system (link)
intake-constants = The same value on all rows
intake-constants-open = The same value on all rows…
intake-constants-note = Counts where the row itself says nothing, for instance Enhet.
intake-constant-field = Field
intake-constant-value = Value
intake-constant-add = Add
intake-take-away = Take away { $name }
intake-no-meanings = The list has no levels, fixed words or dates to interpret.
intake-meanings-left = Something is not said. The rows in question will be wrong in the next step.
intake-levels = Levels
intake-levels-note = Which level of the register each value stands for. The number of rows is in brackets.
intake-scale-here = As in the register (0 is lowest)
intake-scale-one = The list begins at 1 (1 becomes 0)
intake-unsaid = Not said
intake-nothing = Says nothing
intake-dates = { $count } dates can be read two ways, for instance { $example }.
intake-dates-order = What comes first in { $column }?
intake-day-first = The day (day/month/year)
intake-month-first = The month (month/day/year)
intake-planning = The rows are compared with the register.
intake-missing-fields = No column goes to { $fields }. Choose one in step 2.
intake-state-all = All
intake-state-new = New
intake-state-changed = Changed
intake-state-same = Unchanged
intake-state-wrong = Wrong
intake-state-asked = Questions
intake-row-new = New
intake-row-changed = Changed
intake-row-same = The same
intake-row-wrong = Wrong
intake-row-asked = Question
intake-all-new = All questions: they are new
intake-take-row = Take line { $line }
intake-take-rows = { $count ->
    [one] Take the row
   *[other] Take { $count } rows
}
intake-rows-chosen = { $count } rows are marked
intake-column-take = Take
intake-column-line = Row
intake-column-state = State
intake-column-name = Name
intake-column-told = What changes or is wrong
intake-row = Line { $line }: { $name }
intake-same-as = The same as { $reference } { $name }
intake-another = A new one
intake-mend = Mend and compare again
intake-one-operation = This is done as a single change
intake-was-one-operation = This was done as a single change
intake-sum-units = units
intake-sum-systems = systems, new or changed
intake-sum-assets = information assets, new or changed
intake-sum-links = links
intake-sum-decisions = classification decisions
intake-sum-drafts = classification drafts
intake-sum-sessions = planned sessions
intake-beside = Made as well, since rows name them
intake-passed-over = Columns that do not come along
intake-done = The import is done. Undo takes all of it back.
intake-vanished = Were in the last list but not in this one: { $count }
intake-fate = What is to happen with them?
intake-keep = Keep as they are
intake-retire = Mark as retired
intake-remove = Remove
intake-wrong-rows = { $count } rows are wrong or wait for an answer, and do not come along.
intake-save-wrong = Save them with the reasons…
intake-wrong-file = wrong-rows
intake-profile = Template for the next time
intake-profile-note = A template remembers how the list was read and what was in it. When a list with the same headings comes, the template is used by itself, and what has vanished from the list is shown.
intake-profile-with-import = Save the template in the register with the import
intake-profile-name = Name of the template
intake-profile-nameless = The template needs a name.
intake-profile-there = There is a template of that name already. It is replaced.
intake-profile-keep = Save template
intake-profile-kept = The template { $name } is saved in the register.
intake-profile-save = Save the template as a file…
intake-profile-read-only = The register is open for reading only, so the template cannot be saved in it. It can be saved as a file.
intake-kept = Saved.

# end of intake
