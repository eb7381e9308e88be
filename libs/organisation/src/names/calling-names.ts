// One name a line: before the colon its shapes, which are all the same; behind it what people of that name are
// called. What two names are both short for does not make them one: Hans and Jan may both be Johannes.
const groups = `
aafke : aaf aafje
aaltje : alie aleida alida ali aly lida
aart : arthur arie adriaan arend
abdelaziz aziz abdulaziz
abdelkader kader abdulkadir kadir
abdelkarim karim abdulkarim kerim
abdellah abdullah abdallah abdoel apo
abdelmalek malik abdulmalik
abdelmajid majid abdulmecid mecit
abderrahim rahim abdurrahim
abderrahman rahman abdurrahman
abraham abram ibrahim : bram braam ab appie bas
adam : adem
adelheid : adele heidi aleid
adriaan adrianus adrian ariaan : ad adri arie aad janus arjan adrie
adriana : ad adri jana janneke ariane adriaantje jaan adrie
agatha : aagje agaat aag
agnes agnieszka agnese : agniet aga agneta nies
ahmed ahmet achmed hamid ahmad hmed
aisha aicha ayse aysha aische esha aicha
albert albertus : bert ab bertus appie albrecht bertje brecht
alberta : berta bertie bertha bep
alexander aleksander alexandre : alex sander xander lex sandor olek sacha
alexandra aleksandra : alex sandra xandra lexa ola sacha
alfons : fons alphons alfonsus
alfred : fred freddie
alice : alies lies aliza alicja ala
alina : alinka lina
alphonsus : fons alfons
amina emine aminata mina
andreas andrzej andre andrew : andries dries andrea andy jedrzej andrzejek
andrea : andre dea
angela : angelique angie angelina ange
angelique : angela like lique
anna anne hanna : an annie anneke anja ans anouk anita ania annette antje annika anka nan anuschka
annamaria : annemarie annemieke annemiek marianne annemie miek mieke
antonius antonie antoine anton : toon ton antoon tonnie tony teun teunis antek antoni twan
antonia antonina : tonia toos tonnie antje antoinette tony tosca teuntje ton tonny
anthonie : anthony ton teun toon tonny antonie theun
arend : aart arnold
arjen : arjan adriaan
arnold arnoldus : nol arno arnaud noud nout aart
astrid : as asje
august : augustinus gust guus stijn augustus tinus
augusta : guusje gusta guus stien
baukje : bauk bouk
barbara barbra : bar babs barbera basia baartje
bartholomeus bartlomiej : bart bartel mees meeus bartek bartje
bastiaan : bas sebastiaan basje baas
beatrix beatrice : trix bea beatrijs trixie bee
benjamin : ben benny benno bennie
bernard bernardus : bernhard ben bert barend benno berend nardus bernd
bernadette : bernadetta det detje berna bernie
bartosz : bartek
bouke : bauke
brigitta : brigitte gitte britt birgit gitta brit bridget
camiel : camille kamiel miel
carla : charlotte karla
carolina caroline karolina carolien karolien : lien karin line carola carlijn linda
cas : caspar casper kaspar jasper kasper
catharina katharina catherine katarzyna catrina katrina : katrien trijntje toos rina ina kaat kaatje trien trijn tine karin kitty ka cato ineke karen kate katja kasia carina rien tineke catrien ine katinka to cathy catrinus tina rineke
cecilia cecile : silke celia cil cilia sil cisca
cemal djamal jamal kamal
charles karel carolus karol carel : carl karl
charlotte carlotta : lot lotte charlot lotje sharlot loes
christiaan christian krystian kristian : chris kris krist christianus carsten
christina christine kristina krystyna : stien tine stina chris stijntje krysia christien stine christa ina tineke kirsten
christoffel christopher krzysztof : chris stoffel krzys kris
clara klara : klaartje claartje claar klaar klaasje
claudia : claud klaudia
clemens : clement kleem
coenraad : coen koen koenraad kurt conrad coert
constantijn : constant stan stijn constantinus
cornelia : cor corrie cora nel nelleke corry neeltje nelly kee cornelie keetje cokkie corina neel lia nellie conny kea
cornelis cornelius : kees cor cees corneel nelis ceesje crelis krelis
daniel : daan dani danny danil deniel
danielle : daan dani danny daniela daniella
david : dave daaf davy dawid daud davut
dennis : denis dionisius dion
derk : dirk diederik derick
diana : dian diane di
dieuwke : dieuwertje dieuw
diederik theodoricus : dirk dick rik diek derk theodoor dik
dina : dien dieneke dientje geerdina
dirk diederik theodorus : dick dik derk durk
dominicus : dominique dominik dook
dorothea dorothee dorota : thea dora doortje dorien door dorotea
edith : edie edyta
eduard : edward ed eddie eddy edje edwin edouard
edwin : ed eddy
egbert : bert eg eppo
eleonora eleonore eleanor : nora leonora noor ellen leonie elnora
elisabeth elizabeth elzbieta elisabet isabella : els elise liesbeth lies betsy bets lisa ellie bep elly elsbeth liesje lijsbeth ilse elsje liz lisette lizzy beth betty elza lisbeth liza ela liesel bettie elsa betje bea libbe babette ellis elske
elske : els
emilia : emma emmy emilie mila milou emily mies
emmanuel : manuel manu emanuel immanuel
emma : emmy em
engelbert : bert engel
erik : eric erikus hendrik
esmeralda : esmee
ester : esther hester es esterella ettie
eva : eef eefje evelien ewa evie eve evelyn havva
evelien : eef eveline evelina evi eva
everhard : evert eef everardus
fadoua : fadwa
fatima fatma fatna fadma fatimah fatoumata : fatiha tima fatmagul fatos fatos
felix : feliks
femke : fem femmie femmigje
ferdinand : ferdi fer nand nando ferry
floris : flo floor florian florentinus florus
florentina : floor flo floortje florence fleur
folkert : volkert folk
frank : franciscus francois
franciscus franciszek francois francesco francis franz : frans frank cis franck cisco sjef frits sus franek
francisca franciska : frans fran francien cisca sisca franka francine ciska fransje siska frances sientje
frederik fredericus frederick frederic : fred frits freek freddy rik frid freddie fedde fritz
frederika fredrika : fred freddy rieka frederique freddie riek friedel rika
gabriel : gab gabi
gabriella : gabrielle gabi gaby
geertruida gertruda gertrude gertrud : truus geertje trudy truida gertie geer trudie truuske tru gerdie trui geertrui ruida truke
gerard gerardus gerhard gerhardus : geert ger gerrit ge sjra rad gerry gijs ge gerardo
gerarda gerardina : gerda gerdien gera gerry dien gerritje
gerrit : ger gerard gert garrit gerhardus geert
gijsbert : gijs bert gijsbertus gilbert
gijsberta : gijsje berta
godfried : govert frits goof
govert : go goof
gregorius : greg goris gregor grzegorz grzesiek gregory gregoor gregorio
guillaume : willem giel guus guillermo wilhelmus
gustaaf : guus gust gustav staf gustaf
habiba biba
hadewych : hade
halima halime
hamza hamsa
hanna : hannah hanneke johanna hannie hanny
hanneke : hanna johanna han hannie hannah
harald : harold harry
hasan hassan hasna
helena helene elena : leen lena heleen leni lenie ellen helen leentje ilona ilonka hela lenneke jelena helma helene
hendrik hendricus hendrikus henricus henri henry henryk : hein henk rik heintje rikus henny harry henning driek ricus riek hendri drikus hennie jindrich
hendrika hendrina hendrikje : henny riek rika hennie ria rie henriette ineke rikie hendrieke heintje dika riet dina jetje drika
henriette henrietta : jet jetje jette hettie henrike
herman hermanus : harm manus man herm hermann haarm
hermina hermine : mina hermien mien herma miep mienke
hidde : hid
hieronymus : jeroen hiero jerome jerom
hilda : hilde hild hildegard
hubertus hubert : bert huub hub huib bertus hugo huibert
hugo : huug huig
huseyin hussein hoessein husein housein hossain hussain
ibrahim brahim ibo abraham
ida : ied iet
ignatius : ignaas naas iggy ignacy nace
ilse : els elisabeth ilsje ilze
inge : ingeborg ingrid ing
isaac : isaak sjaak ies izaak ishak iza
isabella : isa isabel bella isabelle iza elisabeth ysbrand izabela belle bel
ismail smail isma ismael ismet
ites : ite
jacob jacobus jakob jakub yakup yacoub james jacques : jaap jack ko sjaak kobus cobus koos jaak kuba jim jacky co coos coby jakup
jacoba jakoba : coba coby jacqueline co cobie koosje kootje
jacqueline : jacq jackie jac line linda jacolien sjaan
jan johannes johan : jantje janneman hans jannes john jean janek ian
jana : janna jantje janneke johanna jannie jannetje jansje
janna : jan jantje janneke jannie
jasmina yasmina yasmin jasmijn jasmine yasemin
jasper : jap casper
jelle : jel
jenneke : jen jennie jennigje
jeroen : jer hieronymus jeroom
jeremias : jeremy jerry
jesse : jes
jikke : jik
joachim : jochem jochen achim jo kim
joan : jo jos johan
johan johannes : jan hans jo han
johanna joanna : jo joke hanneke anna janna hanna johanneke jopie annie jannie jannetje janneke jantje han ans hannie jans jana sjaan joan jeanne jeannette to sjannie jenny asia janny jet sjan jantine janine joanne hannah
johannes johan joannes : jan hans jo han joop jannes sjon john johnny jos hannes ivan janus jens giovanni jean jon huan jack jantje yahya
jolanda : jol jolande yolanda jolie jo jolanta jola yola
jonathan : jon nathan jonny joe
joost : joop justus josse jodocus
jorg : jurgen george joris
joris georgius george jerzy georg : jurgen sjors jorg jurek gorgis jurriaan joor jorre
josephus jozef josef joseph youssef yusuf : jos sjef joep joop jo zef jef seppe joe josip jozefus peppi juul jupke
josephina josefina josephine josefien : jos josje fien fina jose fieneke jozefien fientje sefa
joshua : jos josh josua
judith : juut jut judy judyta
julia juliana : juul juliette jule juultje liana julie julka
juliana : juul ana jul juliane liana
julianus : juul juliaan julian jul
julius : juul jules jul yul
jurriaan : jur jurrian jurgen jurre
justina : just stina justyna justine
karel : charles carel karol carolus kaj
karen catharina : karin
karim : abdelkarim kerim abdelkrim
karin catharina : karen carin karina katrin karine
khadija hatice chadija hadija khadidja gadija dija kadija
khalid halit chalid
klaas : nicolaas klaasje niek claas klaus clas
klaasje : klaske klasina sien
lambert lambertus : bert lam bertus lamme bart
laura : lau laurentia lauretta laure lorie
laurens laurentius : lau rens lars laurent lourens lorenz wawrzyniec lorenzo louwrens laus
leendert : leen leo leonard leonardus leendertje lennert
leendertje : leentje leen
leila layla leyla laila
leonardus leonard : leo leon nard lennard len lenard lennart leendert
leonie : leo leoni
leopold : leo pol
levi : lev
lidia : lydia lida
lidwina : lidy wien lidewij lied lidwien lydwina
liduina : lidwien
lieke : angelique elisabeth
linda : lin belinda lindsey
linnea : linn
lodewijk ludovicus louis : lo lou wiek ludo wijk ludwig lude luwe loek
louisa louise : loes lou wies wiesje lowie luise ludovica loesje
louis : lou lode lodewijk lowie ludo luis loek
lourens : lau rens
lucas lukas lukasz luke : luuk luc luca louk loek lucky
lucia : luus lucy luce lucie lus zus luzia lutske
lutgardis : lut
maarten martinus martin marcin : mart tinus marten maart
machteld : mach mathilde mechteld
magdalena : magda leen lena madeleine leni magdalen lenie madelon
mahmut mahmoud mahmud
malgorzata : gosia margareta malgosia
marcel : marcellus marc cel
marcus : marc mark markus marco marek
margaretha margareta margaret margarita margriet : greet griet greta gre marga margot margreet rita gretha grietje margo margit gerry meta marjet gretel magriet maggie greetje marijke peggy gonda grada marret geke
maria marie mariam maryam meryem : mia marijke riet mieke ria maaike marieke mies miep marietje rie marja marian mariette miriam mirjam rietje miet mariska marijn maike mary rieke marianne marlies marion marleen mayke mieneke marij mariken rieneke maartje marysia maryse mariah mimi mar
marianne : mar maria anne jannie marian marjan
marieke : mariek rieke maria mar
marijke : mar rijk maria
marinus : rinus rien marijn marin rinie
marina : rina mar ina
marjolein : mar jol lein marjo mario jolein
marlies : marlise liesje maria
martha : mart maartje marta
martijn : martinus maarten tijn mart
martina : tina martine mart tine maartje martien
mathilde mathilda : thil tilly til tilde tilda matilda mechtild hilde
matthijs mathijs matthias mathias mateusz matthew : thijs mat ties mattias matty tijs matheus matteus
matheus mattheus mathieu : theo thee teeuwis matthew mateusz thieu teun mat tjeu thei matthias sjeuw
maurits : mau mauritius maurice rits mo
maximiliaan : max maxim maks
mehmet mehmed muhammed mohamed memo
melanie : mel mela
merel : mer
meryem mariam maria maryam
michael michiel michal mikael : mike mich mika mischa giel michel mitchell
michaela : micha michelle
michelle : mich mies
michiel : giel michael chiel miel
milou : emilie mies
mina : wilhelmina amina
mohamed mohammed mo muhammad mohammad mehmet muhammet moh mohamad muhamed mohand simo moha mohammadi muhammed mamadou hammadi moes med
monique : mon moniek monica monika mo nika
moniek : monique mo
mostafa moustafa mustapha mustafa mus moestafa musti moes
mourad murat
nadia : nad nadya nadja nadjezda
naomi : noor nomi noemi
natalie : nat nathalie natalia nata talia
nicolaas nicolas nikolaas nikolaus nicolaus nicholas mikolaj : nico klaas niek niels nick nik claas nils nikolai klaus colin
nicole : nicolette nicky coleta nico colette nikola
nienke : nien catharina
nikki : nicole
noor : nora eleonora noortje
norbert : nor bert
olga : ola olja
oliver : ollie olivier olli oliwier
olivia : liv liva oliwia
omar omer oemar
oscar : os
osman ousmane othman otman
patricia : patries pat patty trish trix patrycja
patrick : pat patrik rick patryk
paul : paulus pol pouwel pauwel pawel
paulina : lien paula lina pauline paulien paul
pelle : pel
petronella : nel petra nelly piet nelleke pieternel ella nella nellie pietje petronel
petra : peet petronella piet
pieter petrus peter piotr pierre : piet pier pietje peet peer pete perry piotrek
pieternella : nel ella
pietertje : pieke
pleun : apollonia pleuntje plony
quirinus : rien krijn quirijn
rachel : rach
rachid rashid rasit resit
radoslaw : radek
rafael : raf rafal raphael
ramazan ramadan
rebecca : bec becky rebekka reb
reinier : rein reindert reinhard reinout renier
reinout : rein
remco : rem
renata : renate renee rena reen
renatus : rene ren
renske : rens laurentia
richard : rik ries ricardo rick ritsert ryszard ritchie
rijk : henricus
robert robertus : rob robbert bob bert robin robbie bobby
robin : rob
roderick : rik
roelof : roel rolf roelf roelofje
roland : roel rolland
roelofje : roelie roelien
romana : roma
rosa : roos rosalie rosanne roosje rosie rosalia roza rozalia
rosanne : ros roos san
rosalinda : roos linda
rudolf rodolf rudolph : ruud rolf roel dolf rudi rudy ruden
ruth : ruut
rutger : rut ruud rogier roger
salome : sal
saskia : sas sask
salomon : sal sally sam sulaiman suleyman
samira : sam mira
samuel : sam sammie sammy
samantha : sam sammie
sara : saar sarah sally saartje zara
sarina : ina
sebastiaan : bas bastiaan sebas seb sebastian sebastien
selma : selm
sharon : shar
shirley : shir
sibren : siebren
sietske : siets
sijbrand : brand sybrand sieb
simon : siem siemen sim szymon simeon
simone : moon sim
sjoerd : sjoe sjurd
sofia : sofie sophie fie sophia fieke soof safiya zofia zosia fietje soofje
stanislaw : staszek stan stach
stefan stephanus stephan steven stephen szczepan : stef staf stefanus steef
stefanie : stef fanny stephanie stefania
steven : stef stevie stephanus stefan
suleyman soulaiman sulayman souleymane slimane soliman
susanna suzanna susanne suzanne susan zuzanna : suus sanne suze suzan sus zanna san sanna sannie zuza
sylvia : syl silvia sil sylwia
tamara : tam mara
tanja : tatiana tan tania
teresa theresa theresia therese teresia : trees thea resi tess treesje thera terezia therese tesse tessa
theodorus teodor theodoor : theo dirk dorus door thee teo dolf tedje ted
theodora : thea dora door doortje dorien theodoor
theunis : teun theun antonius
thomas tomasz tomas : tom maas tommy tomek thom thoom
tijmen : timen tiemen tim
timotheus : tim timo thimo timothy tymoteusz
tobias : tob toby
ursula : uschi urszula ula sulla
valentijn : val tijn valentin
vanessa : nessa van
veronica : vero nick ron veerle veronique verona weronika
victor : vic vik wiktor
victoria : vic vicky tory tora wiktoria
vincent : vin vince vincentius cent senz
virginia : ginny gina
walter : wout wouter wolter walt
wendelina : wendy wen
wiebe : wieb
wilhelmina willemina : wil mien willy mina wilma willemijn wim mineke miep wilhelmien helma minnie willemien helmi mies willie willemke willeke wies mientje wilna
wilhelmus wilhelm willem guillaume : wim wil helmus willy helm willie
willem wilhelmus wilhelm william guillaume : wim wil willy bill pim willempje liam wilko wiljan helm will billie vilem
willemijn : wil mijn mien
wojciech : wojtek
wouter : walter wout woutje
wladyslaw : wladek wlodek wlodzimierz
xaverius : xaf
yasin yassine yacine jassin yasser
yildiz jildiz
youssef yusuf joseph jozef yousef yoesoef joesoef yousuf joessef yussuf youssouf yuusuf sefo
yvonne : yvon von ivonne iwona
yvette : yv iwetta
zacharias : zach zakaria zekeriya zakariya
zainab zeynep zineb zeinab zaynab zeyneb zaineb
zbigniew : zbyszek
ziya zia
kasia : katarzyna
katarzyna : kasia kaska katia
malgorzata : gosia malgosia
johannes : hans jan jannes johan joop
johanna : hanna anna jo joke
mateusz : mati
agnieszka : aga agusia
aleksandra : ola
zofia : zosia
joanna : asia joasia
maria : marysia mia ria
piotr : piotrek
tomasz : tomek
krzysztof : krzysiek krzys kris
wojciech : wojtek
grzegorz : grzesiek greg
stanislaw : staszek stan
michal : michas
jakub : kuba
malgorzata margareta
lukasz : luki luka
bartlomiej bartosz : bartek bart
andrzej : andrzejek jedrek
zbigniew : zbyszek
barbara : basia
elzbieta : ela
ewa eva
magdalena : magda
dorota : dorotka
danuta : danka
jadwiga : jadzia
beata : bea
mehmet : memo memet
mustafa : musti mus
huseyin : huso
yildirim : yildi
suleyman : sulo
abdulhamid abdelhamid hamid
abdelilah : ilah
noureddine nurettin noureddin : nour
salaheddine selahattin salah
jamila cemile djamila
zohra zuhra
naima naime
rachida reside
saida sayda
samira semira
mariam : mimi
soumaya sumeya sumaya
yasmina yasemin jasmina
ouafae wafa wafae
bouchra busra
hicham hisham
mounir munir
nabil nebil
redouan ridvan redouane ridouan
said sait
tarik tariq
zakaria zekeriya
driss idris
chandra chandrika : chan
radjinder : radj raj
radjesh rajesh : raj
soerin soerindra : soer
sunita soenita
sharmila : shar mila
vishnu wisnu
krishna : kris
geertje : geer
`;

const namesBy = new Map<string, Set<string>>();
for (const line of groups.trim().split('\n')) {
  const [shapes = [], calling = []] = line.split(':').map((side) => side.trim().split(' '));
  for (const shape of shapes)
    for (const other of [...shapes, ...calling]) {
      if (other === shape) continue;
      stands(shape, other);
      stands(other, shape);
    }
}

function stands(name: string, other: string): void {
  const same = namesBy.get(name);
  if (same === undefined) namesBy.set(name, new Set([other]));
  else same.add(other);
}

/** The names that stand for the same person as a given name, both ways, from the committed list. */
export function callingNamesOf(name: string): ReadonlySet<string> {
  return namesBy.get(name) ?? new Set();
}

/** Whether a word is a given name in the committed list. */
export function isKnownGivenName(word: string): boolean {
  return namesBy.has(word);
}
