using Bulletin.Core.Findings;

namespace Bulletin.Cli.Arguments;

/// <summary>What a command line came to: a request, a text to print, or a fault.</summary>
/// <param name="Fault">Why the arguments cannot be understood.</param>
/// <param name="Text">Help or the version.</param>
public sealed record Parsed(Language Language, Request? Request, Wording? Fault, string? Text);
