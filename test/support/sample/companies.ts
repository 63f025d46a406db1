// Invented companies: those the office works for, and those candidates come from.

/** What the office knows of a client when the book is opened. */
export interface SampleClient {
  readonly name: string;
  readonly zh: string;
  readonly group: string;
  readonly industry: string;
  readonly district: string;
  readonly address: string;
  /** Keys of the lines of work it hires in. */
  readonly fields: readonly string[];
  readonly contact: readonly [name: string, zh: string, title: string];
}

const client = (
  [name, zh, industry]: readonly [string, string, string],
  [district, address]: readonly [string, string],
  fields: readonly string[],
  contact: SampleClient['contact'],
): SampleClient => ({ name, zh, group: '', industry, district, address, fields, contact });

/** All clients. The last two have not signed yet; one is off limits, see the founding. */
export const sampleClients: readonly SampleClient[] = [
  client(
    ['Lantau Freight Ltd', '大嶼貨運有限公司', 'Logistics'],
    ['islands', '8 Chun Wan Road, Chek Lap Kok'],
    ['logistics', 'accounting', 'sales'],
    ['Ho Mei Yee', '何美儀', 'HR Manager'],
  ),
  client(
    ['Kestrel Asia Bank', '紅隼亞洲銀行', 'Banking'],
    ['central-and-western', '20 Pedder Lane, Central'],
    ['compliance', 'accounting', 'software'],
    ['Daniel Fok', '霍丹尼', 'Talent Partner'],
  ),
  client(
    ['Harbour Crest Hotels', '海冠酒店集團', 'Hospitality'],
    ['yau-tsim-mong', '3 Mody Square, Tsim Sha Tsui'],
    ['administration', 'sales', 'people'],
    ['Cindy Yu', '余倩儀', 'Director of People'],
  ),
  client(
    ['Bauhinia Retail Group', '紫荊零售集團', 'Retail'],
    ['kwun-tong', '55 How Ming Lane, Kwun Tong'],
    ['marketing', 'people', 'merchandising'],
    ['Peter Sze', '施柏德', 'HR Business Partner'],
  ),
  client(
    ['Mosaic Garments', '馬賽克製衣', 'Garments'],
    ['sham-shui-po', '17 Cheung Shun Court, Lai Chi Kok'],
    ['merchandising', 'logistics', 'accounting'],
    ['Irene Tong', '唐愛玲', 'Operations Director'],
  ),
  client(
    ['Pearl Delta Software', '珠三角軟件', 'Technology'],
    ['sha-tin', '5 Science Park East, Sha Tin'],
    ['software', 'sales', 'marketing'],
    ['Kenneth Yim', '嚴健文', 'CTO'],
  ),
  client(
    ['Victoria Peak Advisory', '山頂顧問', 'Professional services'],
    ['central-and-western', '9 Ice House Lane, Central'],
    ['accounting', 'administration', 'compliance'],
    ['Sarah Whitcombe', '', 'Partner'],
  ),
  client(
    ['Tolo Harbour Engineering', '吐露港工程', 'Construction'],
    ['tai-po', '12 Dai Shing Lane, Tai Po'],
    ['engineering', 'administration', 'accounting'],
    ['Lam Kwok Keung', '林國強', 'Contracts Manager'],
  ),
  client(
    ['Sunrise Medical Supplies', '晨曦醫療用品', 'Medical'],
    ['tsuen-wan', '88 Texaco Lane, Tsuen Wan'],
    ['sales', 'logistics', 'administration'],
    ['Josephine Ip', '葉淑嫻', 'General Manager'],
  ),
  client(
    ['Nine Dragons Media', '九龍傳媒', 'Media'],
    ['kowloon-city', '2 Sung Wong Lane, To Kwa Wan'],
    ['marketing', 'software', 'sales'],
    ['Bruce Hon', '韓志恒', 'Managing Editor'],
  ),
  client(
    ['Jade Garden Foods', '翠園食品', 'Food'],
    ['yuen-long', '30 Wang Lok Lane, Yuen Long'],
    ['logistics', 'merchandising', 'people'],
    ['Mak Siu Ling', '麥小玲', 'HR Officer'],
  ),
  client(
    ['Eastpoint Insurance', '東角保險', 'Insurance'],
    ['eastern', '14 Taikoo Place Lane, Quarry Bay'],
    ['compliance', 'sales', 'accounting'],
    ['Adrian Luk', '陸家輝', 'Head of Hiring'],
  ),
  client(
    ['Red Brick Education', '紅磚教育', 'Education'],
    ['wan-chai', '66 Hennessy Court, Wan Chai'],
    ['administration', 'marketing', 'people'],
    ['Monica Chui', '崔夢妮', 'Principal'],
  ),
  client(
    ['Typhoon Games', '颱風遊戲', 'Technology'],
    ['kwun-tong', '7 Hung To Lane, Kwun Tong'],
    ['software', 'marketing', 'people'],
    ['Ray Kan', '簡瑞', 'Studio Head'],
  ),
  client(
    ['Orchid Pharma', '蘭花藥業', 'Pharmaceuticals'],
    ['sha-tin', '11 Fo Tan Lane, Sha Tin'],
    ['sales', 'compliance', 'logistics'],
    ['Dr Elaine Pang', '彭依琳', 'Country Manager'],
  ),
  client(
    ['Stonecutters Marine', '昂船洲海事', 'Shipping'],
    ['kwai-tsing', '4 Container Port Lane, Kwai Chung'],
    ['logistics', 'engineering', 'accounting'],
    ['Captain Roy Szeto', '司徒來', 'Fleet Manager'],
  ),
  client(
    ['Cloudridge Analytics', '雲嶺數據', 'Technology'],
    ['southern', '1 Cyberport Lane, Pok Fu Lam'],
    ['software', 'sales', 'compliance'],
    ['Michelle Au', '區敏兒', 'Head of People'],
  ),
  client(
    ['Golden Bamboo Textiles', '金竹紡織', 'Textiles'],
    ['tuen-mun', '21 San Hop Lane, Tuen Mun'],
    ['merchandising', 'accounting', 'logistics'],
    ['Yip Wai Hung', '葉偉雄', 'Factory Liaison'],
  ),
  client(
    ['Clearwater Property', '清水物業', 'Property'],
    ['sai-kung', '10 Chui Ling Lane, Tseung Kwan O'],
    ['engineering', 'administration', 'marketing'],
    ['Tracy Kwong', '鄺翠詩', 'Leasing Director'],
  ),
  client(
    ['Kowloon Motors', '九龍汽車', 'Automotive'],
    ['wong-tai-sin', '33 Tai Yau Lane, San Po Kong'],
    ['sales', 'engineering', 'people'],
    ['Frank Ching', '程志輝', 'Dealer Principal'],
  ),
  client(
    ['Meridian Trading', '子午線貿易', 'Trading'],
    ['kwai-tsing', '40 Kwai Cheong Lane, Kwai Chung'],
    ['merchandising', 'logistics', 'sales'],
    ['Alice Mui', '梅愛麗', 'Office Manager'],
  ),
  client(
    ['Silver Lining Wealth', '銀邊財富管理', 'Asset management'],
    ['central-and-western', '18 Connaught Lane, Central'],
    ['compliance', 'accounting', 'administration'],
    ['Gavin Marsh', '', 'COO'],
  ),
  client(
    ['Moonbridge Events', '月橋活動策劃', 'Events'],
    ['wan-chai', '5 Lockhart Court, Wan Chai'],
    ['marketing', 'administration', 'sales'],
    ['Suki Ting', '丁淑琪', 'Producer'],
  ),
  client(
    ['Greenleaf Organics', '綠葉有機', 'Food'],
    ['north', '6 On Lok Lane, Fanling'],
    ['marketing', 'logistics', 'administration'],
    ['Ben Choy', '蔡本立', 'Founder'],
  ),
  client(
    ['Pacific Lantern Tech', '太平洋燈科技', 'Technology'],
    ['yau-tsim-mong', '28 Argyle Court, Mong Kok'],
    ['software', 'engineering', 'sales'],
    ['Olivia Ng', '吳芷蕎', 'HR Lead'],
  ),
];

/** Where candidates have worked besides. */
export const otherEmployers: readonly string[] = [
  'Ocean Gate Shipping',
  'Fortune Lane Accounting',
  'Blue Junk Digital',
  'Tin Hau Trading',
  'Central Ferry Catering',
  'Northwind Consulting',
  'Peak Tram Studios',
  'Lion Rock Builders',
  'Aberdeen Cold Store',
  'Wing Lok Textiles',
  'Star House Insurance',
  'Kai Tak Robotics',
  'Yau Ma Tei Press',
  'Fragrant Hill Cosmetics',
  'Rainbow Estate Agency',
  'Dragonboat Payments',
  'Hollywood Road Gallery',
  'New Territories Water',
  'Jordan Valley Clinic',
  'Sai Wan Paper',
];

/** Where they learned. */
export const schools: readonly string[] = [
  'Victoria Harbour University',
  'Kowloon Polytechnic',
  'New Territories University',
  'Island College',
  'Lion Rock Institute',
  'Pok Fu Lam University',
  'Sha Tin Valley College',
];
