// The kinds of work the sample office places people in, with what is asked for and what is paid.

/** One level of a line of work. */
export interface Level {
  readonly en: string;
  readonly zh: string;
  /** HKD a month in the middle of the market. */
  readonly monthly: number;
}

/** One line of work. */
export interface WorkField {
  readonly key: string;
  /** Beginner, settled, leading. */
  readonly levels: readonly [Level, Level, Level];
  readonly skills: readonly string[];
  readonly blind: string;
  readonly blindBrief: string;
  readonly team: string;
  readonly does: string;
  readonly award: string;
}

const field = (
  key: string,
  levels: readonly (readonly [en: string, zh: string, monthly: number])[],
  rest: Omit<WorkField, 'key' | 'levels'>,
): WorkField => {
  const [first, second, third] = levels.map(([en, zh, monthly]) => ({ en, zh, monthly }));
  if (!first || !second || !third) throw new Error(`${key} needs three levels`);
  return { key, levels: [first, second, third], ...rest };
};

/** All lines of work. */
export const workFields: readonly WorkField[] = [
  field(
    'accounting',
    [
      ['Accounts Clerk', '會計文員', 18_000],
      ['Accountant', '會計師', 28_000],
      ['Finance Manager', '財務經理', 52_000],
    ],
    {
      skills: ['Full set of accounts', 'SAP', 'HKFRS', 'Month-end closing', 'Advanced Excel', 'Tax filing'],
      blind: 'Finance role in a listed group',
      blindBrief: 'A finance team that reports to a listed parent.',
      team: 'Finance',
      does: 'keeps full sets of accounts, closes the month and prepares group reports',
      award: 'BBA in Accountancy',
    },
  ),
  field(
    'software',
    [
      ['Junior Developer', '初級程式員', 24_000],
      ['Software Engineer', '軟件工程師', 40_000],
      ['Engineering Lead', '工程主管', 68_000],
    ],
    {
      skills: ['TypeScript', 'React', 'Java', 'PostgreSQL', 'Docker', 'CI/CD'],
      blind: 'Engineering role in a product company',
      blindBrief: 'A small product team with its own platform.',
      team: 'Platform',
      does: 'builds and runs web services used by customers in Hong Kong and Singapore',
      award: 'BEng in Computer Science',
    },
  ),
  field(
    'merchandising',
    [
      ['Assistant Merchandiser', '助理採購員', 17_000],
      ['Merchandiser', '採購員', 25_000],
      ['Merchandising Manager', '採購經理', 46_000],
    ],
    {
      skills: [
        'Sourcing',
        'Costing',
        'Vendor management',
        'Quality control',
        'Advanced Excel',
        'Garment construction',
      ],
      blind: 'Merchandising role for a European brand',
      blindBrief: 'A buying office that works for one European brand.',
      team: 'Buying',
      does: 'follows orders from sample to shipment with factories in Guangdong and Vietnam',
      award: 'BA in Fashion and Textiles',
    },
  ),
  field(
    'logistics',
    [
      ['Shipping Clerk', '船務文員', 17_500],
      ['Logistics Officer', '物流主任', 24_000],
      ['Operations Manager', '營運經理', 45_000],
    ],
    {
      skills: ['Sea freight', 'Air freight', 'Customs clearance', 'Warehouse management', 'SAP', 'Incoterms'],
      blind: 'Operations role in logistics',
      blindBrief: 'A freight desk between the port and the airport.',
      team: 'Operations',
      does: 'books freight, clears customs and keeps the warehouse and the carriers in step',
      award: 'BSc in Logistics',
    },
  ),
  field(
    'sales',
    [
      ['Sales Coordinator', '銷售統籌', 18_500],
      ['Account Executive', '客戶主任', 27_000],
      ['Sales Manager', '銷售經理', 50_000],
    ],
    {
      skills: ['Key accounts', 'CRM', 'Negotiation', 'Tendering', 'Presentation', 'Cold calling'],
      blind: 'Sales role in technology',
      blindBrief: 'A sales team selling to schools and hospitals.',
      team: 'Sales',
      does: 'looks after key accounts, prepares tenders and brings in new customers',
      award: 'BBA in Marketing',
    },
  ),
  field(
    'marketing',
    [
      ['Marketing Assistant', '市場助理', 17_500],
      ['Marketing Executive', '市場主任', 25_000],
      ['Brand Manager', '品牌經理', 48_000],
    ],
    {
      skills: ['Social media', 'Copywriting', 'Google Analytics', 'Event management', 'Photoshop', 'CRM'],
      blind: 'Marketing role for a consumer brand',
      blindBrief: 'A brand team close to its shops.',
      team: 'Brand',
      does: 'plans campaigns in two languages and measures what they brought',
      award: 'BA in Communication',
    },
  ),
  field(
    'people',
    [
      ['HR Assistant', '人力資源助理', 18_000],
      ['HR Officer', '人力資源主任', 26_000],
      ['HR Manager', '人力資源經理', 50_000],
    ],
    {
      skills: [
        'Payroll',
        'MPF administration',
        'Employment Ordinance',
        'Recruitment',
        'Training',
        'Advanced Excel',
      ],
      blind: 'People role in retail',
      blindBrief: 'A people team for two hundred shop staff.',
      team: 'People',
      does: 'runs payroll and MPF, hires for the shops and answers for the Employment Ordinance',
      award: 'BBA in Human Resources',
    },
  ),
  field(
    'administration',
    [
      ['Receptionist', '接待員', 16_500],
      ['Administrative Officer', '行政主任', 23_000],
      ['Office Manager', '辦公室經理', 38_000],
    ],
    {
      skills: [
        'Office management',
        'Minutes taking',
        'Travel arrangements',
        'Advanced Excel',
        'Purchasing',
        'Event management',
      ],
      blind: 'Administration role in a professional firm',
      blindBrief: 'The front office of a professional firm in Central.',
      team: 'Administration',
      does: 'keeps the office running: visitors, travel, minutes, purchases',
      award: 'Higher Diploma in Business Administration',
    },
  ),
  field(
    'compliance',
    [
      ['Compliance Analyst', '合規分析員', 26_000],
      ['Compliance Officer', '合規主任', 42_000],
      ['Head of Compliance', '合規主管', 85_000],
    ],
    {
      skills: ['AML', 'KYC', 'SFC regulation', 'Policy writing', 'Risk assessment', 'Advanced Excel'],
      blind: 'Compliance role in asset management',
      blindBrief: 'A licensed firm with a small compliance desk.',
      team: 'Compliance',
      does: 'reviews clients and trades, writes policies and answers the regulator',
      award: 'LLB',
    },
  ),
  field(
    'engineering',
    [
      ['Assistant Engineer', '助理工程師', 20_000],
      ['Building Services Engineer', '屋宇裝備工程師', 34_000],
      ['Project Manager', '項目經理', 62_000],
    ],
    {
      skills: ['AutoCAD', 'BIM', 'HVAC', 'Site supervision', 'Tendering', 'Green card (safety)'],
      blind: 'Engineering role in building services',
      blindBrief: 'A contractor with sites in the New Territories.',
      team: 'Projects',
      does: 'designs, tenders and supervises building services on site',
      award: 'BEng in Building Services',
    },
  ),
];
