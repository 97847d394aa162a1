import type { PageWords } from '@/utils/language/page-words';

export const es: PageWords = {
  abbreviations:
    'sr sra srta dr dra d ud uds vd lic ing prof gral cnel cap sgto av avda núm nº no pág págs art aprox ee.uu p.ej etc ej tel fig vol s.a depto mons arq ene feb abr jun jul ago sept oct nov dic',
  months:
    'set=9|setiembre=9|enero=1|febrero=2|marzo=3|abril=4|mayo=5|junio=6|julio=7|agosto=8|septiembre=9|octubre=10|noviembre=11|diciembre=12',
  monthsComplete: true,
  dayparts:
    'de la mañana=morning|de la tarde=pm|de la noche=night|del mediodía=noon|h=clock|hs=clock|hrs=clock|horas=clock',
  updated:
    'última actualización|última modificación|actualizado el|actualizado a las|actualizado|actualizada|actualización|modificado',
  published: 'fecha de publicación|publicado el|publicada el|publicado en|publicado|publicada|creado|creada|fecha',
  by: 'escrito por|publicado por|redactado por|texto de|texto|autor|autora|autores|por|redacción',
  credit: 'fuente|fuentes|con información de|con datos de|vía',
  desks: 'redacción|redacción digital|agencias|corresponsal|enviado especial|enviada especial',
  readMore:
    'lee también|leer también|lea también|leer más|lea más|te puede interesar|te puede gustar|le puede interesar|también te puede interesar|más información|más noticias|noticias relacionadas|artículos relacionados|relacionadas|ver también|seguir leyendo|lo más leído|además|mira también|te recomendamos',
  furniture:
    'publicidad|anuncio|compartir|comparte|suscríbete|suscribirse|boletín|newsletter|síguenos|comentarios|comentar|etiquetas|temas:|archivado en|imprimir|foto:|imagen:|todos los derechos reservados|regístrate',
  counters: 'vistas|visitas|comentarios|comentario|min de lectura|minutos de lectura|compartidos|me gusta',
  creditOpening: 'con|agencia',
};
