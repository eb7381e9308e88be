// One group a line: a name with the shapes and calling names in use for it. A word may stand in several.
const groups = `
aafke aaf aafje
aaltje alie aleida alida ali aly lida
aart arthur arie adriaan arend
abdelaziz aziz abdulaziz
abdelkader kader abdulkadir kadir
abdelkarim karim abdulkarim kerim
abdellah abdullah abdallah abdoel apo
abdelmalek malik abdulmalik
abdelmajid majid abdulmecid mecit
abderrahim rahim abdurrahim
abderrahman rahman abdurrahman
abraham bram braam abram ab appie bas ibrahim
adam adem
adelheid adele heidi aleid
adriaan adrianus ad adri arie aad janus arjan adrie adrian ariaan
adriana ad adri jana janneke ariane adriaantje jaan adrie
agatha aagje agaat aag
agnes agnieszka agniet aga agneta agnese nies
ahmed ahmet achmed hamid ahmad hmed
aisha aicha ayse aysha aische esha aïcha
albert albertus bert ab bertus appie albrecht bertje brecht
alberta berta bertie bertha bep
alexander alex sander xander lex alexandre sandor olek aleksander sacha
alexandra alex sandra xandra lexa ola aleksandra sacha
alfons fons alphons alfonsus
alfred fred freddie fred
ali alie aliye
alice alies lies aliza alicja ala
alina alinka lina
alphonsus fons alfons
amina amina emine aminata mina
andreas andries dries andre andrea andrzej andrew andy jędrzej andrzejek
andrea andre dea
angela angelique angie angelina ange
angelique angela like lique
anna anne an annie anneke anja ans anouk anita ania hanna annette antje annika anka nan anuschka
annamaria annemarie annemieke annemiek annemarie marianne annemie miek mieke
antonius anton toon ton antoon tonnie tony antoine teun teunis antek antoni twan
antonia tonia toos tonnie antje antoinette tony tosca teuntje ton tonny
anthonie anthony ton teun toon tonny antonie theun
arend aart arnold
arjen arjan adriaan
arnold arnoldus nol arno arnaud noud nout aart
astrid as asje
august augustinus gust guus stijn augustus tinus
augusta guusje gusta guus stien
baukje bauk bouk
barbara bar babs barbera basia baartje barbra
bartholomeus bart bartel mees meeus bartlomiej bartek bartje
bastiaan bas sebastiaan basje baas
beatrix trix bea beatrice beatrijs trixie bee
benjamin ben benny benno bennie
bernard bernardus bernhard ben bert barend benno berend nardus bernd
bernadette bernadetta det detje berna bernie
bartosz bartek
bouke bauke
brigitta brigitte gitte britt birgit gitta brit bridget
camiel camille kamiel miel
carla charlotte karla
carolina caroline carolien karolien lien karin line carola carlijn karolina linda
cas caspar casper kaspar jasper kasper
catharina catherine katharina katrien trijntje toos rina ina kaat kaatje trien trijn tine karin kitty ka cato toos ineke karen kate katja katarzyna kasia carina rien tineke catrien ine katinka to cathy catrinus tina rineke
cecilia cecile silke celia cil cilia sil cisca
cemal djamal jamal kamal
charles karel carel carl karl
charlotte lot lotte carlotta charlot lotje sharlot loes
christiaan christian chris kris krist christianus carsten krystian
christina christine stien tine stina chris stijntje kristina krysia krystyna christien stine christa ina tineke kirsten
christoffel chris stoffel christopher krzysztof krzys kris
clara klaartje claartje klara claar klaar klaasje
claudia claud klaudia
clemens clement kleem
coenraad coen koen koenraad kurt conrad coert
constantijn constant stan stijn constantinus
cornelia cor corrie cora nel nelleke corry neeltje nelly kee cornelie keetje cokkie corina neel lia nellie conny kea
cornelis kees cor cees corneel nelis cornelius ceesje crelis krelis
daniel daan dani danny danil deniel
danielle daan dani danny daniela daniella
david dave daaf davy dawid daud davut
dennis denis dionisius dion
derk dirk diederik derick
diana dian diane di
dieuwke dieuwertje dieuw
diederik dirk dick rik diek derk theodoor dik
dina dien dieneke dientje geerdina
dirk dick dik derk durk diederik theodorus
dominicus dominique dominik dook
dorothea thea dora doortje dorien dorothee door dorotea dorota
edith edie edyta
eduard edward ed eddie eddy edje edwin edouard
edwin ed eddy
egbert bert eg eppo
eleonora nora leonora noor ellen eleonore eleanor leonie elnora
elisabeth els elise liesbeth lies betsy bets lisa ellie bep elly elsbeth liesje lijsbeth ilse elizabeth elsje liz lisette lizzy beth betty elza lisbeth liza elzbieta ela liesel bettie elsa betje elise bea libbe babette ellis elske
elske els
emilia emma emmy emilie mila milou emily mies
emmanuel manuel manu emanuel immanuel
emma emmy em
engelbert bert engel
erik eric erikus hendrik
esmeralda esmee
ester esther hester es esterella ettie
eva eef eefje evelien ewa evie eve evelyn havva
evelien eef eveline evelina evi eva
everhard evert eef everardus
fadoua fadwa
fatima fatma fatna fatiha fatimah fadma tima fatoumata fatmagul fatoş fatos
felix feliks
femke fem femmie femmigje
ferdinand ferdi fer nand nando ferry
floris flo floor florian florentinus florus
florentina floor flo floortje florence fleur
folkert volkert folk
frank franciscus francois
franciscus frans frank cis franck cisco francois sjef frits sus francis franz franek francesco franciszek
francisca frans fran francien cisca sisca franka francine ciska fransje siska frances sientje
frederik fred frits freek freddy frederic fredericus rik frid freddie fedde fritz frederick
frederika fred freddy rieka frederique freddie riek friedel fredrika rika
gabriel gab gabi
gabriella gabrielle gabi gaby
geertruida truus geertje trudy gertrud truida gertie geer trudie gertruda truuske tru gerdie trui geertrui gertrude ruida truke
gerard gerardus geert ger gerrit gé gerhard sjra rad gerry gijs ge gerardo
gerarda gerda gerdien gera gerry gerardina dien gerritje
gerrit ger gerard gert garrit gerhardus geert
gijsbert gijs bert gijsbertus gilbert
gijsberta gijsje berta
godfried govert frits goof
govert go goof
gregorius greg goris gregor grzegorz grzesiek gregory gregoor gregorio
guillaume willem giel guus guillermo wilhelmus
gustaaf guus gust gustav staf gustaf
habiba biba
hadewych hade
halima halime
hamza hamsa
hanna hannah hanneke johanna hannie hanny
hanneke hanna johanna han hannie hannah
harald harold harry
hasan hassan hasna
helena leen lena heleen leni lenie ellen helene helen leentje ilona ilonka hela lenneke leni jelena helma elena hélène
hendrik hein henk rik henry henri hendricus heintje rikus henny harry henning driek henryk henricus ricus hendrikus riek hendri drikus hennie jindrich
hendrika henny riek rika hennie hendrikje hendrina ria rie henriette ineke rikie hendrieke heintje dika riet dina jetje drika
henriette jet jetje jette henrietta hettie henrike
herman hermanus harm manus man herm hermann haarm
hermina mina hermien mien hermine herma miep mienke
hidde hid
hieronymus jeroen hiero jerome jerom
hilda hilde hild hildegard
hubertus bert huub hub huib bertus hubert hugo huibert
hugo huug huig
huseyin hussein hoessein husein housein hossain hussain
ibrahim brahim ibo abraham bram
ida ied iet
ignatius ignaas naas iggy ignacy nace
ilse els elisabeth ilsje ilze
inge ingeborg ingrid ing
isaac isaak sjaak ies izaak ishak iza
isabella isa isabel bella isabelle iza elisabeth ysbrand izabela belle bel
ismail smail isma ismael ismet
ites ite
jacob jaap jacobus jack ko sjaak jakob kobus cobus koos jaak jakub kuba yakup jim james jacky co coos jacques yacoub coby jakup
jacoba coba coby jacqueline co cobie jakoba koosje jakoba kootje
jacqueline jacq jackie jac line linda jacolien sjaan
jan johannes johan jantje janneman hans jannes john jean janek ian
jana janna jantje janneke johanna jannie jannetje jansje
janna jan jantje janneke jannie
jasmina yasmina yasmin jasmijn jasmine yasemin
jasper jap casper
jelle jel
jenneke jen jennie jennigje
jeroen jer hieronymus jeroom
jeremias jeremy jerry
jesse jes
jikke jik
joachim jochem jochen achim jo kim
joan jo jos johan
johan jan johannes hans jo han
johanna jo joke hanneke anna janna hanna johanneke jopie annie jannie jannetje janneke jantje han ans hannie jans jana sjaan joan jeanne jeannette to jopie sjannie jenny joanna asia janny jet sjan jantine janine janna joanne hannah
johannes jan johan hans jo han joop jannes sjon john johnny jos hannes ivan janus jens giovanni jean jean jon huan jack jantje joannes yahya
jolanda jol jolande yolanda jolie jo jolanta jola yola
jonathan jon nathan jonny joe
joost joop justus josse jodocus
jorg jurgen george joris
joris george georg jurgen sjors georgius jorg jerzy jurek gorgis jurriaan joor jorre
josephus jos jozef josef sjef joep joop jo zef jef seppe josephus youssef yusuf joe joseph josip jozefus peppi juul jupke
josephina jos josje fien josefien fina jose josephine fieneke jozefien josefina fientje sefa
joshua jos josh josua
judith juut jut judy judyta
julia juul juliette jule juultje liana julie julka
juliana juul ana jul juliane liana
julianus juul juliaan julian jul
julius juul jules jul yul
jurriaan jur jurrian jurgen jurre
justina just stina justyna justine
karel charles carel karol carolus kaj
karen catharina karin
karim abdelkarim kerim abdelkrim
karin catharina karen carin karina katrin karine
khadija khadija hatice chadija hadija khadidja gadija dija kadija
khalid halit chalid
klaas nicolaas klaasje niek claas klaus clas
klaasje klaske klasina sien
lambert lambertus bert lam bertus lamme bart
laura lau laurentia lau lauretta laure lorie
laurens lau laurentius rens lars laurent lourens lorenz wawrzyniec lorenzo louwrens laus
leendert leen leo leonard leonardus leendertje lennert
leendertje leentje leen
leila layla leyla laila
leonardus leo leon leonard nard lennard len lenard lennart leendert
leonie leo leoni
leopold leo pol
levi lev
lidia lydia lida
lidwina lidy wien lidewij lied lidwien lydwina
liduina lidwien
lieke angelique lieke elisabeth
linda lin belinda lindsey
linnea linn
lodewijk lo lou louis wiek ludo wijk ludwig ludovicus lude luwe loek
louisa loes lou louise wies wiesje lowie luise ludovica loesje
louis lou lode lodewijk lowie ludo luis loek
lourens lau rens
lucas luuk luc luke lukas lukasz luca louk loek lucky
lucia luus lucy luce lucie lus zus luzia lutske
lutgardis lut
maarten martin martinus mart tinus marten maart marcin
machteld mach mathilde mechteld
magdalena magda leen lena madeleine leni magdalen lenie madelon
mahmut mahmoud mahmud
malgorzata gosia margareta malgosia
marcel marcellus marc cel
marcus marc mark markus marco marek
margaretha greet griet greta gré margriet marga margot margreet rita gretha grietje margo margaret margit gerry meta marjet marga gretel magriet maggie margareta greetje margarita marijke peggy gonda grada marret geke
maria marie mia marijke riet mieke ria maaike marieke mies miep marietje rie marja mieke marian mariette marian maryam miriam mirjam meryem rietje miet mariska marijn maike mary rieke marianne marlies marion marian marleen mayke mieneke marij mariken rieneke marijn maartje marysia maryse mariah mimi mar
marianne mar maria anne jannie marian marjan
marieke mariek rieke maria mar
marijke mar rijk maria
marinus rinus rien marijn marin rinie
marina rina mar ina
marjolein mar jol lein marjo mario jolein
marlies marlise liesje maria
martha mart maartje marta
martijn martinus maarten tijn mart
martina tina martine mart tine maartje martien
mathilde thil tilly til tilde mathilda tilda matilda mechtild hilde
matthijs thijs mat mathijs matthias mathias ties mateusz mattias matty tijs matheus matteus
matheus theo thee mathieu teeuwis mattheus matthew mateusz thieu teun mat tjeu thei matthias sjeuw
maurits mau mauritius maurice rits mo
maximiliaan max maxim maks
mehmet mehmed muhammed mohamed memo
melanie mel mela
merel mer
meryem mariam maria maryam
michael michiel mike mich michal mika mischa giel michel mikael mitchell
michaela micha michelle
michelle mich mies
michiel giel michael chiel miel
milou emilie mies
mina wilhelmina amina
mohamed mohammed mo muhammad mohammad mehmet muhammet moh mohamad muhamed mohand simo moha mohammadi muhammed mamadou hammadi moes med
monique mon moniek monica monika mo nika
moniek monique mo
mostafa moustafa mustapha mustafa mus moestafa musti moes
mourad murat
nadia nad nadya nadja nadjezda
naomi noor nomi noemi
natalie nat nathalie natalia nata talia
nicolaas nico klaas niek nicolas niels nick nik claas nils nikolaas nicholas nikolai klaus nicolaus mikolaj colin klaus
nicole nicolette nicky coleta nico colette nikola
nienke nien catharina
nikki nicole
noor nora eleonora noortje
norbert nor bert
olga ola olja
oliver ollie olivier olli oliwier
olivia liv liva oliwia
omar omer oemar
oscar os
osman ousmane othman otman
patricia patries pat patty trish trix patrycja
patrick pat patrik rick pat patryk
paul paulus pol pouwel pauwel pawel
paulina lien paula lina pauline paulien paul
pelle pel
petronella nel petra nelly piet nelleke pieternel ella nella nellie pietje petronel
petra peet petronella piet
pieter piet peter petrus pierre pier piotr pietje peet peer pete perry piotrek
pieternella nel ella
pietertje pieke
pleun apollonia pleuntje plony
quirinus rien krijn quirijn
rachel rach
rachid rashid raşit resit
radoslaw radek
rafael raf rafal raphael raf
ramazan ramadan
rebecca bec becky rebekka reb
reinier rein reindert reinhard reinout renier
reinout rein
remco rem
renata renate renee rena reen
renatus rene ren
renske rens laurentia
richard rik ries ricardo rick ritsert ryszard ritchie
rijk henricus
robert rob robbert bob bert robin robertus robbie bobby
robin rob
roderick rik
roelof roel rolf roelf roelofje
roland roel rolland
roelofje roelie roelien
romana roma
rosa roos rosalie rosanne roosje rosie rosalia roza rozalia
rosanne ros roos san
rosalinda roos linda
rudolf ruud rolf roel dolf rudi rudy ruden rodolf rudolph
ruth ruut
rutger rut ruud rogier roger
salome sal
saskia sas sask
salomon sal sally sam sulaiman suleyman
samira sam mira
samuel sam sammie sammy
samantha sam sammie
sara saar sarah sally saartje zara
sarina ina
sebastiaan bas bastiaan sebas seb sebastian sebastien
selma selm
sharon shar
shirley shir
sibren siebren
sietske siets
sijbrand brand sybrand sieb
simon siem siemen sim szymon simeon
simone moon sim
sjoerd sjoe sjurd
sofia sofie sophie fie sophia fieke soof safiya zofia zosia fietje soofje
stanislaw staszek stan stach
stefan stef steven stephan staf stefanus stephen steef szczepan
stefanie stef fanny stephanie stefania
steven stef stevie stephanus stefan
suleyman soulaiman sulayman souleymane slimane slimane soliman
susanna suus sanne suze suzan susan suzanne susanne sus zanna san suus suzanna sanna zuzanna sannie zuza
sylvia syl silvia sil sylwia
tamara tam mara
tanja tatiana tan tania
teresa theresa therese trees thea resi trees tess treesje thera terezia thérèse teresia tesse tessa
theodorus theo dirk dorus door thee teo dolf tedje teodor ted
theodora thea dora door doortje dorien theodoor
theunis teun theun antonius
thomas tom maas tommy tomasz tomek tomas thom thoom
tijmen timen tiemen tim
timotheus tim timo thimo timothy tymoteusz
tobias tob toby
ursula uschi urszula ula sulla
valentijn val tijn valentin
vanessa nessa van
veronica vero nick ron veerle veronique verona weronika
victor vic vik wiktor
victoria vic vicky tory tora wiktoria
vincent vin vince vincentius cent senz
virginia ginny gina
walter wout wouter wolter walt
wendelina wendy wen
wiebe wieb
wilhelmina wil mien willy mina wilma willemijn wim mineke miep wilhelmien helma minnie willemien helmi mies willie willemke willeke wies mientje wilna
wilhelmus wim willem wil helmus willy helm wilhelm guillaume willie
willem wim wil willy bill guillaume william pim wilhelmus willempje liam wilko wiljan helm will wilhelm billie vilem
willemijn wil mijn mien
wojciech wojtek
wouter walter wout woutje
wladyslaw wladek wlodek wlodzimierz
xaverius xaf
yasin yassine yacine jassin yasser
yildiz jildiz
youssef yusuf joseph jozef yousef yoesoef joesoef yousuf joessef yussuf youssouf yuusuf sefo
yvonne yvon von ivonne iwona
yvette yv iwetta
zacharias zach zakaria zekeriya zakariya
zainab zeynep zineb zeinab zaynab zeyneb zaineb
zbigniew zbyszek
ziya zia
`;

const namesBy = new Map<string, Set<string>>();
for (const line of groups.trim().split('\n')) {
  const names = line.normalize('NFKD').replaceAll(/\p{M}/gu, '').split(' ');
  for (const name of names) {
    const same = namesBy.get(name) ?? new Set<string>();
    for (const other of names) if (other !== name) same.add(other);
    namesBy.set(name, same);
  }
}

/** The names that stand for the same person as a given name, both ways, from the committed list. */
export function callingNamesOf(name: string): ReadonlySet<string> {
  return namesBy.get(name) ?? new Set();
}

/** Whether a word is a given name in the committed list. */
export function isKnownGivenName(word: string): boolean {
  return namesBy.has(word);
}
