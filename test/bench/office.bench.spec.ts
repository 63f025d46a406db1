import { test } from '@playwright/test';
import { measureOnPage } from './measure-page';

test('booking and rematch at two sizes', () => measureOnPage('index', 'measureOffice'));
