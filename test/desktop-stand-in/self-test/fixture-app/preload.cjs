'use strict';
const { contextBridge, ipcRenderer } = require('electron');

const EVENTS = ['rung', 'navigation-refused', 'second-instance'];
const listeners = (callback) =>
  EVENTS.forEach((name) => ipcRenderer.on(name, (event, value) => callback(name, value)));

contextBridge.exposeInMainWorld('fixture', {
  echo: (value) => ipcRenderer.invoke('echo', value),
  invertBytes: (bytes) => ipcRenderer.invoke('invert-bytes', bytes),
  fail: () => ipcRenderer.invoke('fail'),
  missing: () => ipcRenderer.invoke('nobody-answers-this'),
  savePdf: () => ipcRenderer.invoke('save-pdf'),
  senderUrl: () => ipcRenderer.invoke('sender-url'),
  onEvent: (callback) => listeners(callback),
  processArguments: process.argv,
});
