using Bulletin.Core.Text;
using Bulletin.Core.Units;

namespace Bulletin.Core.Issue;

/// <summary>A photo in the text.</summary>
/// <param name="Path">As typed, relative to <paramref name="BaseFolder"/>.</param>
/// <param name="BaseFolder">The folder of the file that names it.</param>
/// <param name="Caption">图题, or null.</param>
/// <param name="Width">The width asked for, or null.</param>
public sealed record Photo(Sourced<string> Path, string BaseFolder, Sourced<string>? Caption, Length? Width, SourceSpan Span);
