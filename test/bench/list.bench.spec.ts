import { test } from '@playwright/test';
import { measureOnPage } from './measure-page';

test('the list of candidates and a profile at two sizes', () => measureOnPage('list', 'measureList'));
