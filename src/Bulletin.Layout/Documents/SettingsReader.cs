using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Layout.Documents;

/// <summary>Reads the settings that bear on lines.</summary>
internal static class SettingsReader
{
    private const int OldestMode = 11;
    private const int NewestMode = 15;

    public static LineSettings Read(WordprocessingDocument document, MainDocumentPart main)
    {
        var settings = main.DocumentSettingsPart?.Settings;
        var compatibility = settings?.GetFirstChild<Compatibility>();
        return new LineSettings
        {
            Mode = ModeOf(compatibility),
            CompressesPunctuation = Compresses(settings?.GetFirstChild<CharacterSpacingControl>()?.Val.Known()),
            KernsPunctuation = settings?.GetFirstChild<NoPunctuationKerning>() is not { } none || !Measures.IsOn(none),
            SnapsInCells = compatibility?.GetFirstChild<AdjustLineHeightInTable>() is { } adjusts && Measures.IsOn(adjusts),
            BalancesSpaces = compatibility?.GetFirstChild<BalanceSingleByteDoubleByteWidth>() is { } balances && Measures.IsOn(balances),
            DefaultTab = settings?.GetFirstChild<DefaultTabStop>()?.Val.Known() is { } tab and > 0 ? tab : 720,
            IsFromWps = Producers.IsWps(document, main),
            Kinsoku = new KinsokuSets(ChineseSet(settings?.Elements<NoLineBreaksBeforeKinsoku>()),
                ChineseSet(settings?.Elements<NoLineBreaksAfterKinsoku>())),
        };
    }

    private static int ModeOf(Compatibility? compatibility)
    {
        foreach (var setting in compatibility?.Elements<CompatibilitySetting>() ?? [])
            if (setting.Name.Known() is { } name && name == CompatSettingNameValues.CompatibilityMode
                && int.TryParse(setting.Val.Known(), out var mode))
                return Math.Clamp(mode, OldestMode, NewestMode);
        return 12;
    }

    private static bool Compresses(CharacterSpacingValues? value) =>
        value is { } control
        && (control == CharacterSpacingValues.CompressPunctuation || control == CharacterSpacingValues.CompressPunctuationAndJapaneseKana);

    private static string? ChineseSet(IEnumerable<OpenXmlElement>? sets)
    {
        foreach (var set in sets ?? [])
        {
            var attributes = set.GetAttributes();
            if (attributes.FirstOrDefault(a => a.LocalName == "lang").Value is "zh-CN")
                return attributes.FirstOrDefault(a => a.LocalName == "val").Value;
        }
        return null;
    }
}
