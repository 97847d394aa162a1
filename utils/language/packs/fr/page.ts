import type { PageWords } from '@/utils/language/page-words';

export const fr: PageWords = {
  abbreviations:
    'm mm mme mmes mlle mlles dr pr me st ste av bd art fig vol chap p.ex cf etc env éd n° no tél janv févr avr juil sept oct nov déc ing gén col cap j.-c',
  months:
    'janvier=1|fevrier=2|mars=3|avril=4|mai=5|juin=6|juillet=7|aout=8|septembre=9|octobre=10|novembre=11|decembre=12',
  monthsComplete: true,
  dayparts: 'du matin=morning|du soir=pm|de l’après-midi=pm|h=clock|heures=clock|midi=12|minuit=0|à midi=12|à minuit=0',
  zone: 'Europe/Paris',
  updated:
    'dernière mise à jour le|dernière mise à jour|mise à jour le|mis à jour le|mise à jour à|mis à jour à|mise à jour|mis à jour|modifié le|modifié|actualisé le|maj',
  published:
    'publié le|publiée le|publié à|publié|publiée|posté le|paru le|mis en ligne le|date de publication|créé le|date',
  by: 'écrit par|rédigé par|publié par|un article de|propos recueillis par|texte de|auteur|auteure|autrice|auteurs|par|de notre correspondant|de notre envoyé spécial',
  credit: 'source|sources|avec l’agence|via',
  desks: 'rédaction|la rédaction|correspondant|correspondante|envoyé spécial|envoyée spéciale',
  readMore:
    'lire aussi|à lire aussi|à lire également|lire également|lire la suite|en savoir plus|voir aussi|à voir aussi|sur le même sujet|dans la même rubrique|les plus lus|pour aller plus loin|à découvrir|articles liés|à lire sur le sujet|notre dossier',
  furniture:
    'publicité|partager|partagez|s’abonner|abonnez-vous|newsletter|inscrivez-vous|suivez-nous|commentaires|commenter|réagir|mots-clés|tags|imprimer|photo :|photo:|© |crédit photo|tous droits réservés|écouter l’article|article réservé',
  counters: 'vues|commentaires|commentaire|min de lecture|minutes de lecture|partages|réactions|mn',
  creditOpening: 'avec|avec l’',
};
