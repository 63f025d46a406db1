import type { Translated } from '@ui/i18n/translated';
import type {
  evidence as englishEvidence,
  factorOffers as englishFactorOffers,
  gateSays as englishGateSays,
} from '../en/match-facts';

export const gateSays: Translated<typeof englishGateSays> = {
  interviewed: { never: '未有公司面試', 'long-ago': '上次見面 {{lastOn}}，已超過 {{months}} 個月' },
  'not-placed': { placed: '已由我們安排入職，{{startOn}} 到職' },
  'not-parked': {
    until: '暫停跟進至 {{wakeOn}}：{{reasonText}}',
    'without-date': '暫停跟進：{{reasonText}}',
  },
  'terms-signed': { unsigned: '客戶未簽署條款', 'signed-later': '條款由 {{signedOn}} 起生效' },
  'consent-keep': {
    none: '未有保留資料的同意',
    expired: '保留資料的同意已於 {{expiredOn}} 屆滿',
    withdrawn: '已於 {{withdrawnOn}} 撤回同意',
  },
  'consent-represent': {
    none: '未有代表推薦的同意',
    'blind-only': '只同意不具名推薦；須先徵求同意才可提供姓名',
    expired: '代表推薦的同意已於 {{expiredOn}} 屆滿',
    withdrawn: '已於 {{withdrawnOn}} 撤回同意',
  },
  'not-off-limits': {
    until: '至 {{untilOn}} 不可接觸：{{reasonText}}',
    'without-date': '不可接觸：{{reasonText}}',
  },
  'role-open': { stage: '職位狀態：{{roleStage}}' },
  headcount: { full: '{{headcount}} 個名額已聘 {{placed}} 人' },
  'not-in-role': { active: '{{sinceOn}} 起{{stage}}，{{staffId}}' },
  'same-role-closed': {
    ended: '{{reason}}，{{endedOn}}',
    revive: '{{reason}}，{{endedOn}}：請恢復原有推薦',
  },
  ownership: { 'another-agency': '另一中介於 {{introducedOn}} 已推介，至 {{expiresOn}}：{{proof}}' },
  'not-current-employer': { 'works-there': '現職於 {{employer}}' },
  'do-not-send': { asked: '候選人要求不推薦：{{reasonText}}' },
  'must-have': {
    missing: '{{names}}：未見具備',
    below: '{{names}}：低於要求程度',
    'client-said': '{{names}}：客戶認為不足，其後未再核實',
    'not-asked': '{{names}}：未問程度',
  },
  language: {
    below: '{{language}}低於要求（口語 {{spoken}}，書寫 {{written}}）',
    'not-asked': '{{language}}：未問',
  },
  'right-to-work': {
    none: '沒有在港工作資格',
    expired: '{{leave}}已於 {{expiresOn}} 到期',
    restricted: '{{leave}}限制可從事的工作',
    'needs-sponsor': '{{leave}}：轉換僱主需批准，此客戶不作擔保',
    unknown: '未知在港工作資格',
  },
  salary: { 'above-band': '年薪上限 {{topHkd}}，最低要求 {{floorHkd}}' },
  constraint: { said: '{{constraintKind}} {{value}}，{{notedOn}} 表明' },
  'not-interested': {
    'said-no': '{{notedOn}} 表示不考慮 {{words}}',
    company: '{{notedOn}} 表示不考慮此公司 {{words}}',
  },
  'same-client': {
    attendance: '出席或儀表表現，{{endedOn}}',
    'agency-conflict': '{{reason}}，{{endedOn}}',
    'asks-for-missing': '要求 {{names}}，{{endedOn}} 被指不足',
    'band-not-higher': '薪酬上限不高於上次，{{endedOn}}',
    'same-team': '同一團隊 {{team}}，{{endedOn}}',
    'other-team': '曾與該公司另一團隊不合，{{endedOn}}：由你決定',
    'rejected-twice': '此客戶已拒絕 {{times}} 次，最近 {{endedOn}}：第三次需經理批准',
    'rejected-often': '此客戶已拒絕 {{times}} 次，最近 {{endedOn}}',
  },
  attendance: {
    'client-no-shows': '客戶面試失約 {{count}} 次，最近 {{latestOn}}',
    'short-notices': '臨時取消 {{count}} 次，最近 {{latestOn}}',
  },
  confidential: { 'not-disclosed': '{{code}}：可描述，不可說出名稱' },
};

export const factorOffers: Translated<typeof englishFactorOffers> = {
  told: '{{factor}} {{offer}}／{{most}}',
  silent: '{{factor}}：未說明',
};

export const evidence: Translated<typeof englishEvidence> = {
  skills: {
    all: '{{asked}} 項要求全部具備',
    some: '具備 {{asked}} 項中 {{met}} 項；欠 {{names}}',
    'role-silent': '職位未列要求：請問客戶',
    'candidate-silent': '未記錄技能：請問候選人',
    'too-old': '{{notedOn}} 記錄，太久：請再問',
  },
  motivation: {
    offers: '職位提供：{{told}}',
    'role-silent': '未知職位可提供甚麼：請問客戶',
    'candidate-silent': '未有轉工動機記錄：請問候選人',
    'too-old': '{{notedOn}} 記錄，太久：請再問',
  },
  fit: {
    'in-general': '{{recommendation}}，平均 {{rating}}／4',
    'for-client': '就此客戶：{{recommendation}}，平均 {{rating}}／4',
    'candidate-silent': '未評估：請安排見面',
    'too-old': '{{notedOn}} 評估，太久：請再見面',
  },
  salary: {
    inside: '年薪要求 {{floorHkd}}，在範圍內',
    above: '年薪要求 {{floorHkd}}，上限 {{topHkd}}',
    'role-silent': '未知薪酬範圍：請問客戶',
    'candidate-silent': '未知期望薪酬：請問候選人',
    'too-old': '{{notedOn}} 所說，太久：請再問',
  },
  commute: {
    minutes: '{{minutes}} 分鐘，未有上限',
    'minutes-of': '{{minutes}} 分鐘，要求 {{limit}} 分鐘內',
    'role-silent': '未知地點：請問客戶',
    'candidate-silent': '未知居住地區：請問候選人',
    'no-route': '交通表沒有此路線',
    'too-old': '{{notedOn}} 確認，太久：請再問',
  },
  languages: {
    all: '符合要求',
    some: '{{asked}} 項程度中 {{met}} 項符合',
    'role-silent': '未列語言要求：請問客戶',
    'candidate-silent': '未知語言能力：請問候選人',
    'too-old': '{{notedOn}} 確認，太久：請再問',
  },
  start: {
    'in-time': '可於 {{fromOn}} 到職，要求 {{byOn}} 前',
    late: '可於 {{fromOn}} 到職，比 {{byOn}} 遲 {{days}} 日',
    'role-silent': '客戶未說明：請查問',
    'candidate-silent': '未知通知期：請問候選人',
    'too-old': '{{notedOn}} 確認，太久：請再問',
  },
  carryOver: {
    'runner-up': '{{title}} 的次選，相似 {{percent}}%',
    'no-fault': '{{title}} 非因候選人而結束，相似 {{percent}}%',
    lacks: '此職位要求客戶曾指不足的一項',
    'not-interested': '曾拒絕 {{title}}，相似 {{percent}}%：{{reason}}',
    neutral: '{{title}}：{{reason}}，不加不減',
    nothing: '沒有可延續的結果',
    'too-old': '時間太久',
  },
};
