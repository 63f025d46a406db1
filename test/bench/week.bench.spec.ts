import { test } from '@playwright/test';
import { measureOnPage } from './measure-page';

test('a week of interviews at three sizes', () => measureOnPage('index', 'measureWeek'));
