import type { Translated } from '@ui/i18n/translated';
import type { placements as english } from '../en/placements';

export const placements: Translated<typeof english> = {
  title: '成功入職',
  which: '顯示哪些',
  somethingDue: '有待處理',
  all: '全部',
  counted_other: '共 {{count}} 個，其中 {{acts}} 個需要處理',
  nothingDue: '沒有未完成的發票、付款、退款或保證期。',
  empty: '暫時未有人入職。入職記錄在職位的推薦流程中建立。',
  somebody: '已無記錄者',
  settled: '已結清',
  payment: '發票及付款',
  keep: '儲存日期',
  columns: {
    candidate: '候選人',
    role: '職位及客戶',
    start: '上任日期',
    fee: '服務費',
    invoiceDue: '付款期限',
    guarantee: '保證期至',
    due: '待處理',
  },
  due: {
    late_other: '付款逾期 {{count}} 日',
    invoice_other: '待發出發票，上任至今 {{count}} 日',
    rebate: '須退款 {{amount}}',
    awaited: '{{date}} 前付款',
    guarantee_other: '保證期尚餘 {{count}} 日',
  },
  ended: {
    'did-not-start': '{{date}} 未有上任',
    'left-in-guarantee': '{{date}} 離職',
  },
  facts: {
    package: '全年薪酬',
    fee: '服務費',
    feeWithReason: '{{fee}}：{{reason}}',
    invoiceDue: '付款期限',
    guaranteeEnds: '保證期屆滿',
    rebate: '退款',
  },
  fields: { sent: '發票發出日期', paid: '收款日期', back: '退款日期' },
  mistakes: {
    ahead: '此日期尚未到。',
    beforeInvoice: '請先填發票日期；收款不能早於發票。',
  },
  hints: { move: '移動', payment: '發票及付款' },
};
