import { words } from '../phrases';

/** Given names that are hardly ever a man's. Names of both (Kim, Andrea, Robin) are in neither list. */
export const women = words(`
  angela, annalena, ursula, ricarda, franziska, saskia, sahra, alice, petra, sabine, monika, claudia, susanne, christine,
  christina, karin, brigitte, birgit, anna, anne, anke, anja, antje, astrid, barbara, bärbel, beate, bettina, britta,
  carola, charlotte, christa, christiane, cornelia, dagmar, daniela, doris, dorothee, edith, elke, ella, emilia, emma,
  erika, esther, eva, frauke, gabriele, gerda, gisela, greta, gudrun, hannah, hannelore, heide, heidemarie, heidi, heike, helga,
  hilde, ilse, ines, inge, ingrid, irene, iris, isabel, isabell, jana, janine, jasmin, johanna, judith, julia, jutta,
  karoline, katarina, katharina, kathrin, katja, katrin, kerstin, kirsten, klara, kristina, lara, laura, lea, lena,
  leonie, linda, lisa, luise, luisa, magdalena, maike, maja, malu, manuela, manuela, margarete, margit, margot, maria,
  marianne, marie, marina, marion, marlene, martha, martina, mechthild, melanie, mia, michaela, miriam, nadine, nadja,
  nancy, natalie, nele, nicola, nicole, nina, olga, patricia, paula, pauline, ramona, rebecca, regina, regine, renate,
  rita, romy, rosa, rosemarie, roswitha, ruth, sandra, sara, sarah, silke, silvia, simone, sonja, sophie, stefanie,
  stephanie, steffi, svenja, swetlana, sylvia, tanja, theresa, therese, ulla, ulrike, ute, uta, vera, verena, veronika,
  yasmin, yvonne, karoline, nancy, hillary, michelle, melania, kamala, condoleezza, marine, giorgia, sanna, mette,
  magdalena, katerina, carmen, dilma, cristina, aung, benazir, indira, julija, yulia, elisabeth, elizabeth, kate, diana,
  camilla, jennifer, jessica, mary, susan, emily, victoria, rachel, catherine, brigitte, ségolène, christelle, fatima,
  aysel, ayşe, leyla, zeynep, beata, ewa, agnieszka, nina, susana, karola, lore, gesine, gesa, wiebke, heidrun, hedwig,
  irmgard, waltraud, ingeborg, liselotte, anneliese, annette, annegret, katarina, klara, kristalina, ylva, cecilia`);

/** The same for men. */
export const men = words(`
  olaf, friedrich, christian, robert, markus, frank-walter, frank, gerhard, helmut, joachim, jens, hubertus, karl, peter,
  karl-theodor, guido, thomas, wolfgang, horst, sigmar, franz, franz-josef, franz-walter, hans, hans-peter, hans-jürgen, heinz,
  heiko, michael, andreas, stefan, stephan, martin, matthias, mathias, klaus, jürgen, uwe, bernd, bernhard, dieter, dirk,
  günter, günther, werner, manfred, rainer, reiner, ralf, ralph, rolf, rudolf, rudi, rüdiger, sebastian, simon, sven,
  tim, tobias, torsten, thorsten, ulrich, udo, volker, walter, wilhelm, winfried, achim, albert, alexander, alfred,
  anton, armin, arno, arnold, arthur, axel, benedikt, benjamin, björn, bodo, boris, carl, carsten, karsten, christoph,
  claus, clemens, konrad, konstantin, cornelius, daniel, david, dennis, detlef, dietmar, dominik, eckart, edgar,
  eberhard, edmund, eduard, egon, emil, erich, ernst, erwin, eugen, fabian, felix, ferdinand, florian, fritz, georg,
  gernot, gregor, gustav, harald, hartmut, hendrik, henning, henrik, henry, herbert, hermann, holger, hubert, ingo,
  ingolf, jakob, jan, johann, johannes, jonas, jonathan, jörg, josef, joschka, julian, julius, justus, jörn, kai, kaspar,
  kevin, klaas, kurt, lars, leo, leon, leonhard, lothar, ludwig, lukas, lutz, malte, marc, marcel, marcell, marco, marcus,
  mario, mark, max, maximilian, moritz, niklas, nico, nikolaus, nils, norbert, oliver, oskar, otto, patrick, paul,
  philipp, philip, ralf, raimund, reinhard, reinhold, richard, roland, roman, ronald, rené, siegfried, siegmar, sigmund,
  stanislaw, steffen, theo, theodor, thilo, till, timo, tino, titus, tom, valentin, veit, viktor, vincent, vitus,
  wladimir, waldemar, wendelin, wigald, willi, willy, wolf, wolfram, xaver, donald, barack, joe, george, bill, john,
  james, jimmy, ronald, dick, emmanuel, nicolas, jacques, françois, jean, jean-luc, jean-claude, silvio, mario, matteo,
  romano, tony, gordon, david, boris, keir, rishi, recep, tayyip, abdullah, ahmed, ahmad, mohammed, muhammad, mahmud,
  hassan, hussein, ali, saddam, husni, hosni, baschar, hamid, pervez, benjamin, ariel, ehud, jassir, mahmoud, wolodymyr,
  petro, dmitri, sergej, sergei, igor, michail, boris, alexej, alexei, juri, wiktor, viktor, donald, jarosław, lech,
  andrzej, fidel, raúl, hugo, nicolás, evo, luiz, josé, felipe, mariano, pedro, carlos, juan, kofi, ban, antónio, jens,
  anders, herman, nelson, thabo, jacob, robert, morgan, edgar, steve, larry, phil, alan, bruce, paul, jürgen, joachim,
  pep, virgil, hansi, julian, xabi, niko, granit, murat, lionel, sepp, gianni, gerhard, sebastian, alain, alexandre`);
