import { describe, expect, it } from 'vitest';
import { districtOfAddress, districtsOf, sitesOf } from '@shared/domain/client/client-site';
import { clientRecord } from '../../../support/match-builders';

const client = clientRecord({
  address: '1 Connaught Place',
  district: 'central-and-western',
  sites: {
    sit_b: { name: 'Warehouse', address: '8 Chai Wan Road', district: 'eastern' },
    sit_a: { name: 'Back office', address: '3 Queen’s Road', district: 'central-and-western' },
    sit_c: { name: 'Lab', address: '', district: null },
  },
});

describe('the offices of a client', () => {
  it('are the main one, then the others by name', () => {
    expect(sitesOf(client).map(({ name }) => name)).toEqual(['', 'Back office', 'Lab', 'Warehouse']);
  });

  it('stand in each district once, the main one first, without those nobody knows', () => {
    expect(districtsOf(client)).toEqual(['central-and-western', 'eastern']);
  });

  it.each([
    ['the main office', '1 Connaught Place', 'central-and-western'],
    ['another office, with a blank typed after it', '8 Chai Wan Road ', 'eastern'],
    ['an address that is none of them', '99 Nathan Road', null],
  ])('give the district to travel to: %s', (_case, address, district) => {
    expect(districtOfAddress(client, address)).toBe(district);
  });
});
