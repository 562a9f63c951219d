import { action } from './program/index.js';

action();
