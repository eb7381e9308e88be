/** Gists as they stand in yearly reports: of no case in particular, and naming nobody. */
export const ordinaryGists = `
Ouders krijgen op tijd bericht als een groep dicht is.
De klacht over de communicatie bij ziekte is gegrond. De locatie belt voortaan voor 8 uur.
Het bericht over de sluiting kwam te laat.
Groot verloop op de groep, waardoor vaste gezichten ontbraken.
De groep was te groot voor twee pedagogisch medewerkers.
Lange wachttijd bij de telefoon in de ochtend.
De lange wachtlijst was niet goed uitgelegd.
Een kind werd te laat verschoond; de verzorging is met het team besproken.
Wil een ouder een dag ruilen, dan hoort zij dat voortaan binnen een week.
De ouder wil eerder bericht over een nieuwe medewerker.
In mei en juni waren er veel invalkrachten.
In de zomer was het te warm in de slaapkamer.
Mei en juni waren druk, met te weinig personeel.
De rekening van maart klopte niet en is hersteld.
De prijs ging in januari omhoog zonder dat het was aangekondigd.
Ik ben niet gebeld, zei de ouder; dat had wel gemoeten.
Ben je te laat, bel dan de locatie: die afspraak staat nu in het informatieboekje.
Maar ten slotte is er een goede oplossing gevonden.
De afspraak over max. 12 kinderen per groep is weer duidelijk.
Jonge kinderen en oudere kinderen spelen voortaan apart.
Oude speeltoestellen in de tuin zijn vervangen.
In het zand lag glas; de tuin wordt elke ochtend gecontroleerd.
Te weinig water gedronken op een warme dag.
Kort samengevat: de overdracht aan het eind van de dag was te kort.
Er was te weinig aandacht voor een kind met een allergie.
De maaltijd bevatte melk terwijl dat niet mocht.
Klacht over de hygiëne in het toilet: deels gegrond.
Een val van de trap; de arts is gebeld en het ongeluk is gemeld.
Kind brak een pols bij het buitenspelen; het toezicht was voldoende.
De medewerker sprak op een onvriendelijke toon. Er is een gesprek geweest.
Toon van de brief was onvriendelijk.
Foto's stonden zonder toestemming op het ouderportaal.
Privacy: een lijst met namen hing zichtbaar in de hal.
De vestigingsmanager heeft excuses gemaakt.
Geen gehoor bij Klantadvies en planning op maandag.
De regiomanager en P&K hebben het protocol aangepast.
Het vierogenprincipe werd niet gevolgd tijdens de pauze.
Aan de ouder is uitgelegd hoe de plaatsing op de wachtlijst verloopt.
De opzegtermijn van een maand is terecht toegepast; ongegrond.
Bij de bakker om de hoek mag niet zonder toezicht worden gewacht.
De brandweeroefening was niet aangekondigd.
De vervoerder kwam te laat op school; er is een andere taxi geregeld.
Over het beleid rond zieke kinderen bestond verwarring.
Door een storing kwamen berichten niet aan.
Dan belt de locatie voortaan eerst de ouder.
De BSO bood op woensdagen te weinig activiteiten.
Na de verhuizing was de groep te klein ingericht.
Er was een misverstand over de breng- en haaltijden.
Het kind kreeg de verkeerde jas mee naar huis.
Een beetje meer uitleg had geholpen.
Wen-uren werden niet nagekomen.
Twee ouders klaagden over hetzelfde: de deur stond open.
De oudercommissie had eerder om advies gevraagd moeten worden.
Luiers en flesjes waren niet voldoende schoon.
Het slaapritme van een baby werd niet gevolgd zoals afgesproken.
Onduidelijk was wie de mentor van het kind is.
Oneens met de uitleg van de factuur, wel met de oplossing.
NIET TIJDIG GEBELD BIJ KOORTS.
De klacht ging over pesten; er is een plan van aanpak.
Geheel ongegrond: de locatie handelde volgens het protocol.
Het team leert door dit voorval en bespreekt het elk half jaar.
Medewerkers spraken onderling in een andere taal. Dat gebeurt niet meer.
Ruilen van dagen ging mis in de app.
A child was not given its lunch. The staff will check the list.
De sfeer op de groep was rommelig, met te veel wisselingen.
`
  .trim()
  .split('\n');
