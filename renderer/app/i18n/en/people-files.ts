/** Words of people as files for other programs. */
export const peopleFiles = {
  menu: 'Files of people',
  menuExport: 'Export those shown…',
  menuImport: 'Import people…',
  exportOne: 'Export as a file…',

  title: 'Export people',
  save: 'Save file…',
  format: 'Format',
  formats: { csv: 'Table (CSV)', vcard: 'Contact cards (vCard)', json: 'Resumes (JSON Resume)' },
  facts: { people: 'People', holds: 'It holds', file: 'File' },
  people_one: '{{shown}} person',
  people_other: '{{shown}} people',
  holds: {
    csv: 'Names, phones, email, address, present employer, skills, languages, notice, pay, right to work, summary',
    vcard: 'Names, phones, email, address, present employer and title, summary',
    json: 'Names, phones, email, address, summary, work history, education, skills, languages',
  },
  neverInside:
    'Never inside: motivation notes, assessments, submissions, interviews, clients not to be sent to.',
  outsideNow: 'The file leaves the app: whoever has it can read it.',
  fileName_one: 'Candidates {{count}}',
  fileName_other: 'Candidates {{count}}',
} as const;
