import { describe, expect, it } from 'vitest';
import { nameIn, titleIn } from '@shared/domain/own-name';

describe('what a client or role is called', () => {
  it('is the Chinese name for readers of Chinese, and the other for everybody else', () => {
    const client = { name: 'Lantau Freight', nameZh: '大嶼貨運' };
    expect([nameIn('zh-HK', client), nameIn('en', client)]).toEqual(['大嶼貨運', 'Lantau Freight']);
    const role = { title: 'Finance Manager', titleZh: '財務經理' };
    expect([titleIn('zh-HK', role), titleIn('en', role)]).toEqual(['財務經理', 'Finance Manager']);
  });

  it.each(['', '  '])('is the only name there is where the Chinese one is %j', (none) => {
    expect(nameIn('zh-HK', { name: 'Lantau Freight', nameZh: none })).toBe('Lantau Freight');
    expect(titleIn('zh-HK', { title: 'Finance Manager', titleZh: none })).toBe('Finance Manager');
  });
});
