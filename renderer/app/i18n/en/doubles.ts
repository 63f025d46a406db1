/** Two records that may be one person: why. */
export const doubles = {
  causes: {
    phone: 'same phone ({{fact}})',
    'near-phone': 'phone one slip apart ({{fact}})',
    email: 'same e-mail ({{fact}})',
    'near-email': 'e-mail nearly the same ({{fact}})',
    name: 'same name',
    'name-order': 'same name in another order',
    'near-name': 'name nearly the same',
    'chinese-name': 'same 中文姓名 ({{fact}})',
    address: 'same address ({{fact}})',
  },
} as const;
