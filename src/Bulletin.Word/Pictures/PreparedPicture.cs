using Bulletin.Core.Units;

namespace Bulletin.Word.Pictures;

/// <summary>A picture ready for the document: upright, of a fitting resolution, in a format Word reads, with its printed size.</summary>
/// <param name="ContentType"><c>image/jpeg</c> or <c>image/png</c>.</param>
/// <param name="Extension">Of the part's name, with its dot: <c>.jpeg</c>, <c>.png</c>.</param>
public sealed record PreparedPicture(byte[] Bytes, string ContentType, string Extension, Length Width, Length Height);
