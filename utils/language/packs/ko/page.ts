import type { PageWords } from '@/utils/language/page-words';

export const ko: PageWords = {
  abbreviations: '',
  afterQuote: '라고|이라고|고|며|이라며|라며|라는|이라는|라면서|이라면서|이라|라|는|면서|을|를|이|가|은|와|과|등',
  dayparts: '오전=am|오후=pm|정오=noon|새벽=morning|아침=morning|저녁=pm|밤=night',
  zone: 'Asia/Seoul',
  updated: '최종수정|최종 수정|수정|업데이트|최종업데이트|기사수정|수정일시|수정일',
  published: '입력|기사입력|등록|작성|승인|발행|게재|게시|송고|송고시간|작성일|등록일|발행일|입력일시',
  by: '글|기자|작성자|취재|글쓴이|저자',
  credit: '출처|자료|자료출처|제공|자료제공|소스|출처/자료',
  desks: '기자|특파원|편집부|취재팀|온라인뉴스팀|뉴스팀|객원기자|인턴기자',
  readMore:
    '관련기사|관련 기사|더보기|더 보기|더 읽기|함께 읽기|추천기사|추천 기사|이어서 보기|많이 본 뉴스|많이본 기사',
  furniture: '광고|공유|구독|댓글|팔로우|태그|키워드|사진=|사진:|인쇄|무단전재|무단 전재|저작권자|ⓒ|뉴스레터|좋아요',
  counters: '조회|조회수|댓글|추천',
};
