/** What each closed gate says of its fact; keys equal `gateCases`, values are written by the screen. */
export const gateSays = {
  interviewed: {
    never: 'No office interview yet',
    'long-ago': 'Last met {{lastOn}}, more than {{months}} months ago',
  },
  'not-placed': { placed: 'Placed by us, start {{startOn}}' },
  'not-parked': {
    until: 'Parked until {{wakeOn}}: {{reasonText}}',
    'without-date': 'Parked: {{reasonText}}',
  },
  'terms-signed': {
    unsigned: 'The client has not signed our terms',
    'signed-later': 'Terms hold from {{signedOn}}',
  },
  'consent-keep': {
    none: 'No consent to keep the data on file',
    expired: 'Consent to keep the data ended {{expiredOn}}',
    withdrawn: 'Consent withdrawn {{withdrawnOn}}',
  },
  'consent-represent': {
    none: 'No consent to represent on file',
    'blind-only': 'May be put forward without the name only; consent to be named to ask for',
    expired: 'Consent to represent ended {{expiredOn}}',
    withdrawn: 'Consent withdrawn {{withdrawnOn}}',
  },
  'not-off-limits': {
    until: 'Off limits to {{untilOn}}: {{reasonText}}',
    'without-date': 'Off limits: {{reasonText}}',
  },
  'role-open': { stage: 'Stage of the role: {{roleStage}}' },
  headcount: { full: '{{placed}} of {{headcount}} placed' },
  'not-in-role': { active: '{{stage}} since {{sinceOn}}, {{staffId}}' },
  'same-role-closed': {
    ended: '{{reason}}, {{endedOn}}',
    revive: '{{reason}}, {{endedOn}}: revive that submission instead',
  },
  ownership: { 'another-agency': 'Another agency {{introducedOn}}, until {{expiresOn}}: {{proof}}' },
  'not-current-employer': { 'works-there': 'Works at {{employer}}' },
  'do-not-send': { asked: 'On their own list: {{reasonText}}' },
  'must-have': {
    missing: '{{names}}: none seen',
    below: '{{names}}: below the level asked',
    'client-said': '{{names}}: found lacking by a client, not looked at since',
    'not-asked': '{{names}}: level not asked yet',
  },
  language: {
    below: '{{language}} below what is asked (spoken {{spoken}}, written {{written}})',
    'not-asked': '{{language}}: nobody has asked yet',
  },
  'right-to-work': {
    none: 'No leave to work in Hong Kong',
    expired: '{{leave}} ended {{expiresOn}}',
    restricted: '{{leave}} limits the work allowed',
    'needs-sponsor': '{{leave}}: a new employer needs approval, this client does not sponsor',
    unknown: 'Right to work not known',
  },
  salary: { 'above-band': 'Band ends at {{topHkd}} a year, floor is {{floorHkd}}' },
  constraint: { said: '{{constraintKind}} {{value}}, said {{notedOn}}' },
  'not-interested': {
    'said-no': 'Said no {{notedOn}} {{words}}',
    company: 'Does not want this company, {{notedOn}} {{words}}',
  },
  'same-client': {
    attendance: 'Attendance or presentation, {{endedOn}}',
    'agency-conflict': '{{reason}}, {{endedOn}}',
    'asks-for-missing': 'Asks for {{names}}, found lacking {{endedOn}}',
    'band-not-higher': 'Band no higher than the one that was too low, {{endedOn}}',
    'same-team': 'Same team, {{team}}, {{endedOn}}',
    'other-team': 'Did not fit another team here, {{endedOn}}: you decide',
    'rejected-twice': '{{times}} noes here, last {{endedOn}}: a third needs a manager',
    'rejected-often': '{{times}} noes here, last {{endedOn}}',
  },
  attendance: {
    'client-no-shows': '{{count}} no-show at a client, last {{latestOn}}',
    'short-notices': '{{count}} cancellations at short notice, last {{latestOn}}',
  },
  confidential: { 'not-disclosed': '{{code}}: describe, do not name' },
} as const;

/** What a role offers of one thing that moves the candidate. */
export const factorOffers = {
  told: '{{factor}} {{offer}} of {{most}}',
  silent: '{{factor}}: not said',
} as const;

/** What each part of the score rests on; keys equal `evidenceCases`. */
export const evidence = {
  skills: {
    all: 'All {{asked}} asked for are there',
    some: '{{met}} of {{asked}}; missing {{names}}',
    'role-silent': 'The role asks for none yet: ask the client',
    'candidate-silent': 'No skills noted: ask the candidate',
    'too-old': 'Noted {{notedOn}}, too long ago: ask again',
  },
  motivation: {
    offers: 'Role offers {{told}}',
    'role-silent': 'Not known what the role offers: ask the client',
    'candidate-silent': 'No motivation note: ask the candidate',
    'too-old': 'Noted {{notedOn}}, too long ago: ask again',
  },
  fit: {
    'in-general': '{{recommendation}}, rated {{rating}} of 4',
    'for-client': 'For this client: {{recommendation}}, rated {{rating}} of 4',
    'candidate-silent': 'Not assessed yet: meet the candidate',
    'too-old': 'Assessed {{notedOn}}, too long ago: meet again',
  },
  salary: {
    inside: 'Floor {{floorHkd}} a year is inside the band',
    above: 'Floor {{floorHkd}} a year, band ends at {{topHkd}}',
    'role-silent': 'Band not known: ask the client',
    'candidate-silent': 'Expected pay not known: ask the candidate',
    'too-old': 'Said {{notedOn}}, too long ago: ask again',
  },
  commute: {
    minutes: '{{minutes}} min, no limit named',
    'minutes-of': '{{minutes}} min, asked for under {{limit}}',
    'role-silent': 'Place not known: ask the client',
    'candidate-silent': 'Home district not known: ask the candidate',
    'no-route': 'Not in the travel table',
    'too-old': 'Last confirmed {{notedOn}}, too long ago: ask again',
  },
  languages: {
    all: 'As asked',
    some: '{{met}} of {{asked}} levels as asked',
    'role-silent': 'No language asked for yet: ask the client',
    'candidate-silent': 'Languages not known: ask the candidate',
    'too-old': 'Last confirmed {{notedOn}}, too long ago: ask again',
  },
  start: {
    'in-time': 'Can start {{fromOn}}, wanted by {{byOn}}',
    late: 'Can start {{fromOn}}, {{days}} days after {{byOn}}',
    'role-silent': 'The client has not said: ask',
    'candidate-silent': 'Notice not known: ask the candidate',
    'too-old': 'Last confirmed {{notedOn}}, too long ago: ask again',
  },
  carryOver: {
    'runner-up': 'Runner-up for {{title}}, {{percent}} % alike',
    'no-fault': '{{title}} ended without fault, {{percent}} % alike',
    lacks: 'A client found missing what this role asks for',
    'not-interested': 'Said no to {{title}}, {{percent}} % alike: {{reason}}',
    neutral: '{{title}}: {{reason}}, counts neither way',
    nothing: 'Nothing to carry over',
    'too-old': 'Too long ago',
  },
} as const;
