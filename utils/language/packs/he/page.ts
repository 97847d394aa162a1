import type { PageWords } from '@/utils/language/page-words';

export const he: PageWords = {
  abbreviations: 'ד"ר פרופ עו"ד',
  dayparts: 'בבוקר=morning|בצהריים=noon|בערב=pm|בלילה=night|בשעה=clock|שעה=clock',
  zone: 'Asia/Jerusalem',
  updated: 'עודכן לאחרונה|עדכון אחרון|עודכן|עודכן ב',
  published: 'פורסם ב|פורסם|תאריך פרסום|תאריך|פורסם לראשונה',
  by: 'מאת|כתב|כתבה|כותב|כותבת',
  credit: 'מקור|מקורות|באדיבות',
  desks: 'מערכת|כתבנו|סוכנויות',
  readMore: 'קראו עוד|קראו גם|לקריאה נוספת|כתבות נוספות|כתבות קשורות|ראו גם|עוד בנושא',
  furniture: 'פרסומת|שתפו|שיתוף|הרשמה|ניוזלטר|תגובות|צילום:|תגיות|הדפסה',
};
