import type { PageWords } from '@/utils/language/page-words';

export const kn: PageWords = {
  abbreviations: 'ಡಾ ಶ್ರೀ ಪ್ರೊ ರೂ',
  dayparts: 'ಬೆಳಿಗ್ಗೆ=morning|ಮಧ್ಯಾಹ್ನ=noon|ಸಂಜೆ=pm|ರಾತ್ರಿ=night',
  zone: 330,
  updated: 'ನವೀಕರಿಸಲಾಗಿದೆ|ಅಪ್‌ಡೇಟ್',
  published: 'ಪ್ರಕಟಿಸಲಾಗಿದೆ|ಪ್ರಕಟ|ದಿನಾಂಕ',
  by: 'ಲೇಖಕ|ಬರೆದವರು',
  credit: 'ಮೂಲ|ಆಧಾರ|ಕೃಪೆ',
  desks: 'ವರದಿಗಾರ|ಡೆಸ್ಕ್',
  readMore: 'ಇದನ್ನೂ ಓದಿ|ಮತ್ತಷ್ಟು ಓದಿ|ಸಂಬಂಧಿತ ಸುದ್ದಿ',
  furniture: 'ಜಾಹೀರಾತು|ಹಂಚಿಕೊಳ್ಳಿ|ಚಿತ್ರ:',
};
