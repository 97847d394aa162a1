import type { PageWords } from '@/utils/language/page-words';

export const pt: PageWords = {
  abbreviations:
    'sr sra srta dr dra d prof profa eng av r gen cel cap sgt art p pág págs núm nº ex etc obs tel aprox ltda s.a jan fev mar abr mai jun jul ago set out nov dez',
  months:
    'janeiro=1|fevereiro=2|marco=3|abril=4|maio=5|junho=6|julho=7|agosto=8|setembro=9|outubro=10|novembro=11|dezembro=12',
  monthsComplete: true,
  dayparts: 'da manhã=morning|da tarde=pm|da noite=night|h=clock|horas=clock',
  updated:
    'última atualização|atualizado em|atualizado há|atualizado às|atualizado|atualizada em|atualização|modificado em|editado em',
  published: 'data de publicação|publicado em|publicada em|publicado|publicação|postado em|criado em|data',
  by: 'escrito por|publicado por|postado por|texto de|reportagem de|autor|autora|autores|por|da redação',
  credit: 'fonte|fontes|com informações de|com informações da|com informações do|via',
  desks: 'redação|da redação|agências|correspondente|enviado especial|enviada especial',
  readMore:
    'leia também|leia mais|saiba mais|veja também|veja mais|ler mais|continue lendo|continua após a publicidade|relacionadas|notícias relacionadas|mais lidas|confira também|leia a íntegra',
  furniture:
    'publicidade|anúncio|compartilhe|compartilhar|partilhar|assine|newsletter|inscreva-se|siga-nos|comentários|comente|tags|temas:|foto:|imagem:|imprimir|todos os direitos reservados|ouvir notícia|receba as notícias',
  counters: 'visualizações|comentários|comentário|min de leitura|minutos de leitura|compartilhamentos|curtidas',
  creditOpening: 'com|agência',
};
