#include "services/demonames.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString& text)
{
    return text.split(u' ');
}

QStringList lines(const QString& text)
{
    return text.split(u'|');
}

DemoRegion swedish()
{
    return {u"sv"_s,
        words(u"Åsa Anna Karin Eva Märta Ingrid Astrid Lena Malin Elin Örjan Åke Björn Göran Sören "
              u"Lars "
              "Erik Johan Per Nils Anders Håkan Gösta Måns Linnéa Tuva Alva Ebba Axel Viggo"_s),
        words(u"Öberg Åkesson Ångström Sjöberg Lindström Bäckström Söderberg Håkansson Grönlund "
              "Hägglund Andersson Johansson Karlsson Nilsson Eriksson Bergman Lundqvist Nyström Ek "
              "Ström Björk Lindgren Åström Österlund Dahl"_s),
        lines(
            u"Öbergs Tryckeri AB|Sjöbergs Bygg AB|Kafé Linden|Årsta Förskola|Nordisk Grafik AB|"
            "Göta Event AB|Måleri Hagström|Umeå Cykelklubb|Vintergatan Teater|Lund & Ström Reklam"_s),
        words(u"oberg.example tryck.example post.example kontor.example"_s), u"+46 70 "_s, 34};
}

DemoRegion norwegian()
{
    return {u"nb"_s,
        words(
            u"Kari Mette Hanne Åse Ingvild Solveig Ragnhild Silje Marte Tonje Øyvind Pål Håkon Ola "
            "Jens Kristian Lars Bjørn Eirik Sindre Trond Ståle Nils Aksel"_s),
        words(u"Østergård Ødegård Bjørnstad Sæther Næss Olsen Hansen Berg Haugen Bakken Solberg "
              "Moen Strøm Lie Aas Nygård Vik Fjeld Rønning Kjær"_s),
        lines(u"Fjord Trykk AS|Bergen Bokhandel|Haugen Rør AS|Solberg Skole|Nordlys Reklame AS|"
              "Trondheim Jazzklubb|Kystlaget Ålesund|Østfold Grafisk"_s),
        words(u"fjord.example haugen.example epost.example trykk.example"_s), u"+47 900 "_s, 22};
}

DemoRegion french()
{
    return {u"fr"_s,
        words(u"Élodie Hélène Zoé Chloé Aurélie Léa Maëlle Agnès Marie Sophie Camille Françoise "
              "François Jérôme Noël Benoît Loïc Théo Gaël Cédric Pierre Luc Jean-Luc Rémi"_s),
        words(
            u"Lefèvre Crépin Gérard Hébert Béranger Léger Châtelain Rivière Moreau Laurent Girard "
            "Dupont Petit Mercier Faure Noël Garçon Besançon Sœur Lebœuf"_s),
        lines(u"Imprimerie Lumière|Société Crépin SARL|École Voltaire|Théâtre du Marché|"
              "Boulangerie Hébert|Énergie du Rhône SA|Mairie de Saint-Étienne|Agence Façade"_s),
        words(u"lumiere.example courriel.example mairie.example atelier.example"_s), u"+33 6 12 "_s,
        16};
}

DemoRegion polish()
{
    return {u"en"_s,
        words(u"Grażyna Małgorzata Bożena Żaneta Agnieszka Katarzyna Ewa Zofia Łucja Elżbieta "
              "Łukasz Michał Paweł Józef Stanisław Zbigniew Władysław Krzysztof Piotr Tomasz"_s),
        words(
            u"Wiśniewski Wójcik Kamiński Zieliński Szymański Woźniak Dąbrowski Kozłowski Jabłoński "
            "Krawczyk Grabowski Pawłowski Żukowski Świątek Łuczak Kowalski"_s),
        lines(u"Drukarnia Wisła|Łódź Design|Piekarnia Żukowski|Szkoła nr 12|Kraków Event|"
              "Zakład Poligraficzny Świt"_s),
        words(u"wisla.example poczta.example lodz.example druk.example"_s), u"+48 601 "_s, 14};
}

DemoRegion german()
{
    return {u"en"_s,
        words(u"Jürgen Björn Günther Jörg Käthe Ursula Birgit Anke Sabine Heike Thomas Stefan "
              "Matthias Wolfgang Lübbert Anneliese Bärbel Götz"_s),
        words(u"Müller Groß Weiß Schröder Köhler Krüger Jäger Böhm Schäfer Lößnitz Straßburger "
              "Vogel Kühn Hübner Preuß Bauer"_s),
        lines(u"Druckhaus Weiß GmbH|Müller & Söhne KG|Stadtbücherei Köln|Gärtnerei Krüger|"
              "Messebau Jäger|Grundschule Süd"_s),
        words(u"druckhaus.example weiss.example mail.example messe.example"_s), u"+49 151 "_s, 14};
}

} // namespace

const QList<DemoRegion>& demoRegions()
{
    static const QList<DemoRegion> regions {swedish(), norwegian(), french(), polish(), german()};
    return regions;
}

const QStringList& demoJobLabels()
{
    static const QStringList labels = lines(
        u"Poster A2|Business cards|Wedding invitation|Annual report|Menu card|Flyer A5, folded|"
        "Roll-up banner|Parish magazine|Exhibition catalogue|Price list|Book block, 240 pages|"
        "Labels, 4 colours|Envelopes C5|Programme booklet|Calendar|Stickers, round"_s);
    return labels;
}

} // namespace kontorist
