import { words } from '../phrases';

/** Given names that are hardly ever a man's. Names of both (Leslie, Robin, Pat, Taylor, Jordan) are in neither list. */
export const women =
  words(`hillary, mary, patricia, jennifer, linda, elizabeth, barbara, susan, jessica, sarah, karen, nancy, margaret, lisa, betty, dorothy, sandra,
  kimberly, donna, emily, michelle, carol, amanda, melissa, deborah, stephanie, rebecca, laura, sharon, cynthia, kathleen, amy, angela, anna,
  ruth, brenda, pamela, nicole, katherine, catherine, christine, samantha, debra, janet, rachel, carolyn, emma, maria, heather, diane, julie,
  joyce, victoria, christina, joan, evelyn, lauren, judith, olivia, martha, cheryl, megan, andrea, ann, anne, alice, hannah, jacqueline,
  kathryn, gloria, teresa, theresa, sara, janice, julia, marie, grace, judy, rose, beverly, denise, marilyn, amber, danielle, brittany,
  diana, abigail, jane, lori, tiffany, kayla, melania, ivanka, chelsea, marine, elena, claire, kate, katie, kathy, helen, ellen, eleanor,
  charlotte, sophie, sophia, isabel, isabella, lucy, caroline, monica, wendy, tammy, tina, paula, peggy, valerie, vanessa, veronica, yvonne,
  zoe, audrey, bridget, carla, carly, condoleezza, daisy, debbie, dianne, erin, fiona, gina, gwen, heidi, ingrid, irene, jill, jenny, joanna,
  joanne, josephine, kirsten, kellyanne, kristen, leah, lena, loretta, lynn, megyn, miranda, natalie, natasha, nikki, nina, oprah, paige,
  penny, phyllis, rosa, ruby, sally, sandy, sheila, shirley, sonia, susana, susanna, suzanne, sylvia, tara, ursula, vera, virginia, yulia,
  aisha, fatima, amina, ayesha, khadija, zainab, priya, anita, sunita, indira, mamata, hasina, malala, benazir, greta, jacinda, nadia, olga,
  svetlana, tatiana, giorgia, francesca, lucia, carmen, dolores, pilar, dilma, cristina, zephyr, juanita, mimi, beth, becky, barbra, ella,
  elise, eva, eve, faith, florence, georgia, geraldine, gretchen, holly, huma, jeanne, jeanette, june, kamala, liz, lorraine, lydia, maggie,
  marcia, margot, marian, marianne, marsha, meg, meryl, mia, michele, molly, nora, norma, pauline, rita, roberta, rosemary, roxanne, stella,
  trudy, ann-marie`);

/** The same for men. */
export const men =
  words(`james, robert, john, michael, david, william, richard, joseph, thomas, christopher, charles, daniel, matthew, anthony, mark, donald,
  steven, andrew, paul, joshua, kenneth, kevin, brian, timothy, ronald, george, jason, edward, jeffrey, ryan, jacob, nicholas, gary, eric,
  jonathan, stephen, larry, justin, scott, brandon, benjamin, samuel, gregory, alexander, patrick, frank, raymond, jack, dennis, jerry,
  tyler, aaron, jose, adam, nathan, henry, zachary, douglas, peter, kyle, noah, ethan, jeremy, walter, keith, roger, austin, sean, gerald,
  carl, harold, dylan, arthur, lawrence, jesse, bryan, billy, bruce, gabriel, joe, logan, alan, juan, albert, willie, elijah, wayne, randy,
  vincent, mason, roy, ralph, bobby, russell, bradley, philip, phillip, eugene, bill, bob, jim, tim, tom, mike, dan, dave, ben, bernie,
  barack, ted, ed, ron, don, ken, greg, jeff, steve, matt, nick, tony, rick, rich, rob, marco, mitt, mitch, jeb, rand, newt, rudy, harry,
  hugh, howard, hank, glenn, fred, ernest, edwin, earl, dwight, doug, derek, darren, curtis, craig, colin, clarence, chuck, chad, carlos,
  calvin, byron, brett, brad, boris, barry, anderson, antonin, alfred, allan, allen, andre, andy, angus, antonio, arnold, abdul, ahmed, ali,
  amir, anil, arun, ashok, imran, narendra, rahul, rajiv, mohammed, muhammad, mohamed, mahmoud, mustafa, omar, osama, hassan, hussein,
  ibrahim, ismail, khalid, karim, rashid, salman, tariq, yusuf, vladimir, sergei, sergey, dmitry, mikhail, nikolai, igor, ivan, oleg, viktor,
  volodymyr, emmanuel, francois, jacques, pierre, louis, luis, miguel, pablo, pedro, rafael, ricardo, roberto, fernando, francisco, javier,
  jorge, diego, enrique, hugo, hans, klaus, jens, olaf, wolfgang, friedrich, ian, graham, gordon, nigel, keir, rishi, simon, stuart, trevor,
  winston, leon, leonard, leo, lloyd, luke, marcus, mario, martin, marty, marvin, maurice, max, melvin, mitchell, morris, neal, neil, nelson,
  norman, oliver, oscar, owen, perry, pete, phil, reince, rodney, roland, ross, sidney, stanley, theodore, todd, travis, tucker, vernon,
  victor, wallace, warren, wesley, xavier, zach, corey, joel, josh, johnny, jake, jared, jimmy, jon, kurt, lance, lester, merrick, geoffrey,
  geoff, gavin, evan, elliot, elliott, erik, felix, floyd, grover, herbert, herman, isaac, jay, jerome, julian, karl, gil, denis`);
