import type { PageWords } from '@/utils/language/page-words';

export const vi: PageWords = {
  abbreviations: 'tp ts ths pgs gs ths.bs bs ks ông bà đ/c v.v tr t.p q p',
  months:
    'tháng một=1|tháng giêng=1|tháng hai=2|tháng ba=3|tháng tư=4|tháng năm=5|tháng sáu=6|tháng bảy=7|tháng tám=8|tháng chín=9|tháng mười=10|tháng mười một=11|tháng mười hai=12|tháng chạp=12',
  dayparts: 'sáng=morning|trưa=noon|chiều=pm|tối=pm|đêm=night|sa=am|ch=pm|giờ=clock',
  zone: 420,
  updated: 'cập nhật lần cuối|cập nhật lúc|cập nhật|sửa đổi',
  published: 'ngày đăng|đăng lúc|đăng ngày|xuất bản|thời gian|ngày',
  by: 'tác giả|bài viết|theo|người viết|thực hiện',
  credit: 'nguồn|nguồn tin|theo nguồn',
  desks: 'phóng viên|nhóm phóng viên|ban biên tập',
  readMore: 'xem thêm|đọc thêm|tin liên quan|bài liên quan|tin cùng chuyên mục|đọc tiếp|mời xem thêm|tin khác',
  furniture: 'quảng cáo|chia sẻ|đăng ký|theo dõi|bình luận|từ khóa|tags|ảnh:|in bài',
  counters: 'lượt xem|bình luận|lượt thích',
};
