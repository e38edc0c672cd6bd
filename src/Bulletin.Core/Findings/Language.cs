namespace Bulletin.Core.Findings;

/// <summary>The language of messages.</summary>
public enum Language
{
    Chinese,
    English,
}
