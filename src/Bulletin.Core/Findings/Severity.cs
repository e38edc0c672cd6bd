namespace Bulletin.Core.Findings;

/// <summary>How much a finding weighs: an error stops the build of its issue, the others do not.</summary>
public enum Severity
{
    Notice,
    Warning,
    Error,
}
