/** "lyon-news.example": a site's name stands for its newsroom. Takes a word as it is compared. */
export const isAddress = (norm: string): boolean => /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,12}$/u.test(norm);
