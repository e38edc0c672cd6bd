using System.Security;

namespace Bulletin.Word.Packaging;

/// <summary>What all small XML parts share.</summary>
internal static class Xml
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    public static string Escape(string text) => SecurityElement.Escape(text);
}
