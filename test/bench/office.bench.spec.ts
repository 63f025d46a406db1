import { test } from '@playwright/test';
import { measureOnPage } from './measure-page';

test('booking, search and rematch at two sizes', () => measureOnPage('index', 'measureOffice'));
