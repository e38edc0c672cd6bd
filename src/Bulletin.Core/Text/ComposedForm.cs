using System.Text;

namespace Bulletin.Core.Text;

/// <summary>
/// Names of files in decomposed form (é as e and an accent), as older Macs write them, against the same names as they are typed.
/// The framework normalizes nothing where it carries no data of the languages, as here, so the letters that names use stand below:
/// Latin with pinyin and Vietnamese, kana, and hangul by its rule (Unicode 3.12). Other letters count as they are.
/// </summary>
public static class ComposedForm
{
    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int FirstTail = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;

    /// <summary>By mark: letters without it, each with the one that has it.</summary>
    private static readonly (char Mark, string Pairs)[] Marked =
    [
        ('\u0300', "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ"),
        ('\u0301', "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓ"),
        ('\u0301', "PṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ"),
        ('\u0302', "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
        ('\u0303', "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
        ('\u0308', "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"),
        ('\u030A', "AÅaåUŮuůwẘyẙ"),
        ('\u0327', "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
        ('\u0304', "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝ"),
        ('\u0306', "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ"),
        ('\u0328', "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
        ('\u0307', "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ"),
        ('\u030C', "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"),
        ('\u030B', "OŐoőUŰuű"),
        ('\u031B', "OƠoơUƯuư"),
        ('\u030F', "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ"),
        ('\u0311', "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"),
        ('\u0326', "SȘsșTȚtț"),
        ('\u0325', "AḀaḁ"),
        ('\u0323', "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"),
        ('\u0331', "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
        ('\u032D', "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"),
        ('\u0330', "EḚeḛIḬiḭUṴuṵ"),
        ('\u032E', "HḪhḫ"),
        ('\u0324', "UṲuṳ"),
        ('\u0309', "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"),
        ('\u3099', "かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴワヷヰヸヱヹヲヺヽヾ"),
        ('\u309A', "はぱひぴふぷへぺほぽハパヒピフプヘペホポ"),
    ];

    private static readonly Lazy<Dictionary<(char Letter, char Mark), char>> Composed = new(() =>
    {
        var composed = new Dictionary<(char, char), char>();
        foreach (var (mark, pairs) in Marked)
            for (var i = 0; i < pairs.Length; i += 2) composed[(pairs[i], mark)] = pairs[i + 1];
        return composed;
    });

    /// <summary>The one among some names that is the same but for its form; null: none is.</summary>
    public static string? Same(IEnumerable<string> names, string name)
    {
        if (System.Text.Ascii.IsValid(name)) return null;
        var composed = Of(name);
        return names.FirstOrDefault(other => !System.Text.Ascii.IsValid(other) && Of(other) == composed);
    }

    public static bool AreSame(string name, string other) => name == other || Of(name) == Of(other);

    /// <summary>Composed as far as it goes; marks in any other order than the usual stay as they are.</summary>
    public static string Of(string text)
    {
        if (System.Text.Ascii.IsValid(text)) return text;
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (composed.Length > 0 && Join(composed[^1], c) is { } joined) composed[^1] = joined;
            else composed.Append(c);
        }
        return composed.ToString();
    }

    private static char? Join(char letter, char mark)
    {
        if (letter - FirstLead is >= 0 and < Leads && mark - FirstVowel is >= 0 and < Vowels)
            return (char)(FirstSyllable + (((letter - FirstLead) * Vowels) + (mark - FirstVowel)) * Tails);
        var syllable = letter - FirstSyllable;
        var isOpen = syllable is >= 0 and < Leads * Vowels * Tails && syllable % Tails == 0;
        if (isOpen && mark - FirstTail is > 0 and < Tails) return (char)(letter + (mark - FirstTail));
        return Composed.Value.TryGetValue((letter, mark), out var joined) ? joined : null;
    }
}
