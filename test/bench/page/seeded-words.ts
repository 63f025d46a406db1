// Words that a seeded office is made of: enough of them that a search narrows letter by letter as in a real book.

const words = (text: string): readonly string[] => text.split(' ');

/** Hong Kong spellings beside their characters. */
export const surnames = words(
  'Chan:陳 Wong:黃 Lee:李 Cheung:張 Lau:劉 Lam:林 Ng:吳 Leung:梁 Chow:周 Ho:何 Tsang:曾 Yip:葉 Kwok:郭 Tang:鄧 Fung:馮 ' +
    'Yeung:楊 Cheng:鄭 Tse:謝 Hui:許 Tam:譚 Kwan:關 Mok:莫 Poon:潘 Siu:蕭 Yuen:袁 Lo:盧 Choi:蔡 Tong:唐 Mak:麥 Szeto:司徒',
).map((pair) => pair.split(':') as [string, string]);

export const givenSyllables = words(
  'Wing:穎 Yan:欣 Ka:嘉 Man:文 Chi:志 Ming:明 Siu:小 Fai:輝 Wai:偉 Kit:傑 Hoi:海 Ching:晴 Lok:樂 Yee:怡 Mei:美 Ling:玲 Kwan:君 ' +
    'Tsz:梓 Hin:軒 Yu:宇 Ho:浩 Nga:雅 Sum:心 Pui:佩 Shan:珊 Yin:賢 Tung:彤 Lai:麗 Kin:健 Chung:忠 Kei:琪 Suet:雪 Long:朗 Sze:詩',
).map((pair) => pair.split(':') as [string, string]);

export const englishNames = words(
  'Vivian Jason Karen Kelvin Mandy Eric Joyce Raymond Fiona Stanley Queenie Marcus Phoebe Terence Doris Gavin Hilary Dickson ' +
    'Crystal Anson Bonnie Wallace Natalie Edmund Janet Rico Sabrina Calvin Yvonne Howard',
);

export const skillNames = [
  ...[
    'Month-end close',
    'Excel',
    'SAP',
    'Payroll',
    'Consolidation',
    'Audit',
    'Budgeting',
    'Tax filing',
    'IFRS',
  ],
  ...['React', 'TypeScript', 'SQL', 'Kubernetes', 'Python', 'Java', 'Testing', 'Networking', 'Support desk'],
  ...['Key accounts', 'Negotiation', 'Merchandising', 'Copywriting', 'Event planning', 'Paid search', 'CRM'],
  ...['Customs papers', 'Route planning', 'Warehouse', 'Forklift licence', 'Procurement', 'Forecasting'],
];

export const titles = [
  ...['Accountant', 'Finance Manager', 'Payroll Officer', 'Auditor', 'Tax Associate', 'Web Developer'],
  ...[
    'Systems Engineer',
    'Data Analyst',
    'Account Executive',
    'Merchandiser',
    'Marketing Officer',
    'Shop Manager',
  ],
  ...[
    'Shipping Clerk',
    'Logistics Planner',
    'Buyer',
    'Office Administrator',
    'Executive Secretary',
    'HR Officer',
  ],
];

export const districts = [
  ...['central-western', 'wan-chai', 'eastern', 'southern', 'yau-tsim-mong', 'sham-shui-po', 'kowloon-city'],
  ...['wong-tai-sin', 'kwun-tong', 'tsuen-wan', 'tuen-mun', 'yuen-long', 'sha-tin', 'sai-kung', 'kwai-tsing'],
];

export const sentences = [
  'Leads the close of a retail group with two reports and a yearly audit.',
  'Keeps the books of three companies and answers the auditors.',
  'Builds the web shop with a team of six and looks after its releases.',
  'Plans deliveries across the border and speaks with drivers every day.',
  'Buys fabric in season and negotiates with mills in the region.',
  '負責集團每月結算及審計工作。',
  '與供應商議價並跟進出貨。',
  'Answers staff questions on leave, claims and benefits in two languages.',
];
