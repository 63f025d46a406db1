import { test } from '@playwright/test';
import { measureOnPage } from './measure-page';

test('the calendar on screen', () => measureOnPage('calendar', 'measureCalendar'));
