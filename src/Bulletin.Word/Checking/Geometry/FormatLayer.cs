using DocumentFormat.OpenXml;

namespace Bulletin.Word.Checking.Geometry;

/// <summary>Properties from one source: the paragraph itself, a style, the defaults.</summary>
internal readonly record struct FormatLayer(OpenXmlElement? Paragraph, OpenXmlElement? Run);
