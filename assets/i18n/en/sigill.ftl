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
common-badge-raised = { $badge }, raised from { $from }
common-badge-lowered = { $badge }, lowered from { $from }
common-level-keys = Keys { $first }–{ $last } choose the level.
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
words-review-overdue = Overdue
words-review-needs-review = Needs reclassification
words-review-due-soon = Due soon
words-review-planned = Planned
words-review-unclassified = Unclassified
words-review-current = Current
words-standing-draft = Draft
words-standing-decided = Decided
words-standing-superseded = Superseded

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
