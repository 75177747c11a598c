/** First names that are common here, in lower case: a mail address that is only such a name belongs to one person. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
	`aaliyah abdel abdellah ahmed aicha aisha alain alex alexander alexandra ali amber amina amira an ann anna anne anouk
	anke annelies annick arne arthur aurelie ayse bart bert bram brecht carine carla caroline catherine charlotte chris
	christel christiaan christine daan daniel david dimitri dirk dries ela elena eline elise ellen elke els emine emma
	emre eric erik eva evelien eveline evi fatih fatiha fatima fatma femke filip finn frank frans frederik freek geert
	gert gerda gianni gilles goele greet griet guido guy hakan halima hamza hanna hanne hans hasan hassan hatice heidi
	hendrik hilde hugo hussein ibrahim ilse imane ine ines inge ingrid ismail ivo jan jana jasper jef jeroen jens jill
	jo joachim johan joke jolien jonas joris jos jozef julie jurgen jule kaat karel karen karim karin karolien kathleen
	katleen katrien kelly ken kenny khadija kim kirsten klaas koen kris kristel kristof kurt lara laura lars leen leila
	lena lennert lien lies liesbeth lieve linda lisa lize lore lotte louis lucas luc lucia ludo lut maarten malika marc
	maria marie mariam marijke marina mario mark marleen martine matthias mehmet melissa mia michel michiel mieke mike
	miet mohamed mohammed monique mustafa myriam nadia nadine natalie nathalie nele nick nicolas nicole niels nina noah
	nora omar patricia patrick paul peter petra philippe pieter rachid raf rik rita rob robbe robin roel rudi rudy ruth
	sabine said samira sander sandra sanne sara sarah sarina saskia sebastiaan selma semra serge sien silke simon siska
	sofia sofie sonja stef stefan stefanie stephanie steven stijn sven svetlana tamara tania thomas tim tine tinne tom
	toon veerle vera veronique victor vincent walter ward wendy werner wilfried willem wim wouter xavier yasmina yasmine
	yassine youssef yusuf yves zeynep zehra`.split(/\s+/),
);
