import type { Translated } from '@ui/i18n/translated';
import type { doubles as english } from '../en/doubles';

export const doubles: Translated<typeof english> = {
  causes: {
    phone: '電話相同（{{fact}}）',
    'near-phone': '電話只差一個數字（{{fact}}）',
    email: '電郵相同（{{fact}}）',
    'near-email': '電郵幾乎相同（{{fact}}）',
    name: '姓名相同',
    'name-order': '姓名相同，次序不同',
    'near-name': '姓名拼法相近',
    'chinese-name': '中文姓名相同（{{fact}}）',
    address: '地址相同（{{fact}}）',
  },
};
