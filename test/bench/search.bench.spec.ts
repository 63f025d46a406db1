import { test } from '@playwright/test';
import { measureOnPage } from './measure-page';

test('keys of a search over two books', () => measureOnPage('index', 'measureSearch'));
