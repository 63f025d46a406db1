import type { Translated } from '@ui/i18n/translated';
import type { compare as english } from '../en/compare';

export const compare: Translated<typeof english> = {
  button: '比較候選人',
  title: '候選人對照',
  whom: '比較哪些候選人，最多三位',
  shown: '顯示內容',
  all: '全部資料',
  differing: '只看不同之處，{{count}} 項',
  fact: '資料',
  tooFew: '此職位的推薦候選人少於兩位，未能比較。',
  ratedOf: '{{asked}} 項中已評 {{rated}} 項',
  inGeneral: '一般評估，{{date}}',
  forClient: '就此客戶評估，{{date}}',
  notAssessed: '未有評估',
  blind: '同事的評估待你完成後顯示',
  motivationUnknown: '未有記錄',
  interest: '對此職位的意向',
  notAsked: '未問',
};
