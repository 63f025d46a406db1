import { test } from '@playwright/test';
import { measureOnPage } from './measure-page';

test('the first rematch after a start', () => measureOnPage('index', 'measureMatchStart'));
