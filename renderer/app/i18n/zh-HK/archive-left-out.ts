import type { Translated } from '@ui/i18n/translated';
import type { archiveLeftOut as english } from '../en/archive-left-out';

export const archiveLeftOut: Translated<typeof english> = {
  before_other: '有 {{count}} 筆資料與這裡現有的有衝突，不會匯入。',
  after_other: '有 {{count}} 筆資料沒有匯入：與這裡現有的有衝突。',
  list: '沒有匯入的資料',
  more_other: '另有 {{count}} 筆',
  hanging_other: '另有附屬於以上資料的 {{count}} 筆',
  next: '請先更改這裡的資料，然後再匯入封存檔一次，其餘的便會補上。',
  sameCodes_other: '編號 {{codes}} 在這裡已屬另一職位。各職位保留原有編號，可憑客戶及職銜分辨。',
  sameStaff_other:
    '{{names}} 在這裡已有另一項員工記錄。如要合而為一，請在「員工及密碼」為匯入的一項設定密碼，然後辦理離職並交接工作。',
  what: {
    rooms: '房間',
    roles: '職位',
    submissions: '推薦',
    placements: '成功入職',
    interviews: '面試：{{when}}',
    officeSlots: '公司面試時段：{{when}}',
    candidates: '候選人',
    clients: '客戶',
  },
  whom: '{{name}} → {{role}}',
  slotTime: '{{weekday}} {{from}}–{{to}}',
  why: {
    clash: '{{what}}（{{name}}）',
    'in-role-already': '已在推薦此職位',
    'placed-elsewhere': '已經由我們入職 {{role}}',
    'headcount-full': '此職位的 {{headcount}} 個名額已滿',
    'role-closed': '此職位在這裡已關閉',
    'still-running_other': '這裡仍有 {{count}} 個推薦進行中，不能關閉',
    'headcount-below_other': '名額會少於已入職的 {{count}} 人',
    'submission-out': '所屬的推薦沒有匯入',
    'slots-meet': '{{name}} 已保留 {{when}}：同一{{what}}',
    'still-named': '封存檔中已刪除或合併，但這裡仍在使用（{{what}}）',
    'room-closed': '{{name}} 在這裡已停用',
    'room-in-use': '房間仍有安排，不能停用（面試 {{interviews}} 個，時段 {{slots}} 個）',
  },
};
